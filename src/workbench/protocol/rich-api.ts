import { HostError, isHostErrorCode } from "../workbook/host-error";
import type { BatchRecord } from "./batch-log";
import { transportErrors, type Knobs, type SyncFailure, type TransportErrorName } from "./knobs";
import type { BatchContext } from "./object-paths";
import { runBatch, type BeforeAction } from "./run-batch";
import { actionTypes, pathTypes, type Batch, type BatchAnswer } from "./wire";

/** The answer to a request: an Office error number, or the body of the reply. */
export type RichApiReply = { readonly error: number } | { readonly body: string };

/** Length in UTF-8. Counted by hand: jsdom has no TextEncoder. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) bytes += 1;
    if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) bytes += 1;
  }
  return bytes;
}

/** office.js lets go of references in a request of its own, which no add-in's code waits for. */
const isCleanUp = (batch: Batch): boolean =>
  batch.Actions.some(({ Name }) => Name === "_RemoveReference") &&
  batch.Actions.every(
    ({ ActionType, Name }) => ActionType === actionTypes.instantiate || Name === "_RemoveReference",
  );

/** Results of custom functions and the like go past the queue: they must arrive while a batch waits for cells. */
const isService = (batch: Batch): boolean =>
  Object.values(batch.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === pathTypes.newObject);

/** Answers the rich-API requests of one add-in, one after the other, under the conditions of the knobs. */
export class RichApi {
  private queue: Promise<unknown> = Promise.resolve();
  private failure: SyncFailure | null = null;
  private syncsBeforeFailure = 0;
  private syncs = 0;

  constructor(
    private readonly context: BatchContext,
    private readonly knobs: Knobs,
    private readonly log: BatchRecord[],
  ) {}

  process(requestBody: string): Promise<RichApiReply> {
    const batch = JSON.parse(requestBody) as Batch;
    if (isService(batch)) return this.carryOut(batch, requestBody, true);
    const answer = this.queue.then(() => this.carryOut(batch, requestBody, false));
    this.queue = answer;
    return answer;
  }

  private async carryOut(batch: Batch, requestBody: string, service: boolean): Promise<RichApiReply> {
    const started = performance.now();
    const cleanUp = isCleanUp(batch);
    if (this.knobs.latencyMilliseconds > 0) await delay(this.knobs.latencyMilliseconds);
    const requestBytes = bytesOf(requestBody);
    const failure = cleanUp || service ? null : this.dueFailure();
    const refusal = service || cleanUp ? null : this.refusal(requestBytes, failure);
    const answer = refusal ? null : await runBatch(batch, this.context, failBefore(failure));
    const body = answer ? JSON.stringify(answer) : "";
    const answerBytes = bytesOf(body);
    const tooLong = this.isTooLong(answerBytes) ? ("ResponsePayloadSizeLimitExceeded" as const) : null;
    const error = refusal ?? tooLong;
    if (!service) {
      this.syncs += cleanUp ? 0 : 1;
      this.log.push({
        sync: this.syncs,
        requestBytes,
        answerBytes,
        actions: batch.Actions.length,
        milliseconds: performance.now() - started,
        error: error ?? (answer as BatchAnswer).Error?.Code ?? null,
        cleanUp,
      });
    }
    return error ? { error: transportErrors[error] } : { body };
  }

  private isTooLong(bytes: number): boolean {
    return this.knobs.payloadLimitBytes !== null && bytes > this.knobs.payloadLimitBytes;
  }

  private refusal(requestBytes: number, failure: SyncFailure | null): TransportErrorName | null {
    if (failure && "transport" in failure) return failure.transport;
    if (this.knobs.cellEditMode) return "InvalidOperationInCellEditMode";
    return this.isTooLong(requestBytes) ? "RequestPayloadSizeLimitExceeded" : null;
  }

  /** The failure that the knob sets for this very sync, if any. */
  private dueFailure(): SyncFailure | null {
    const { failure } = this.knobs;
    if (failure !== this.failure) {
      this.failure = failure;
      this.syncsBeforeFailure = failure ? failure.sync - 1 : 0;
    }
    if (!failure) return null;
    this.syncsBeforeFailure -= 1;
    return this.syncsBeforeFailure === -1 ? failure : null;
  }
}

const failBefore =
  (failure: SyncFailure | null): BeforeAction =>
  (index) => {
    if (!failure || "transport" in failure || index < failure.afterActions) return;
    throw new HostError(isHostErrorCode(failure.code) ? failure.code : "GeneralException");
  };

const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
