/** One request of the add-in, for counting and measuring. It holds no cell values. */
export interface BatchRecord {
  readonly sync: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly actions: number;
  readonly milliseconds: number;
  /** `null` when it succeeded; otherwise the code of the refusal. */
  readonly error: string | null;
  /** True for the requests with which office.js only lets go of references. */
  readonly cleanUp: boolean;
}
