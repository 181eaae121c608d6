import type { FunctionsJson } from "../host";
import type { CustomFunctionCall, CustomFunctionMetadata, CustomFunctionRunner } from "../workbook/engine";
import {
  callResult,
  errorAmong,
  failure,
  resultFormats,
  wireArguments,
  type CallResult,
} from "./custom-function-values";
import type { RichApiMessage } from "./event-sink";

/** Flags of a call, as the functions runtime reads them. */
const callFlags = { cancelable: 1, streaming: 2, errorsAsInput: 4 } as const;
const messageTypes = { invoke: 1000, cancel: 1001 } as const;
const customFunctionMessages = 1;

interface PendingCall {
  readonly id: number;
  readonly call: CustomFunctionCall;
  readonly streaming: boolean;
  sent: boolean;
  emit(value: CallResult): void;
  resolve(value: CallResult): void;
}

export interface CallSurroundings {
  readonly functionsJson: FunctionsJson | undefined;
  blank(): null | 0;
  /** Address of a cell with its sheet, as the function's invocation sees it; null when the sheet is no more. */
  address(caller: CustomFunctionCall["caller"]): string | null;
  /** Hands messages to the add-in; false when it does not listen. */
  send(messages: readonly RichApiMessage[]): boolean;
  formatResult(caller: CustomFunctionCall["caller"], formats: (string | null)[][]): void;
}

/** One row of the results that the add-in sends: id, success, then value or message and error number. */
export type ResultRow = readonly [number, boolean, unknown, unknown?, unknown?];

/**
 * Custom functions on their way between the engine and the add-in. Calls wait until the add-in's
 * runtime says that it is ready; calls that a runtime leaves unanswered are made again in the next one.
 */
export class CustomFunctionCalls {
  private readonly pending = new Map<number, PendingCall>();
  private readonly metadata: Map<string, CustomFunctionMetadata>;
  private lastId = 0;
  private flushing = false;
  ready = false;

  constructor(private readonly surroundings: CallSurroundings) {
    const functions = surroundings.functionsJson?.functions ?? [];
    this.metadata = new Map(functions.map((metadata) => [metadata.id.toUpperCase(), metadata]));
  }

  readonly run: CustomFunctionRunner = (call, emit) => {
    const error = this.errorsAreInput ? null : errorAmong(call.arguments);
    if (error !== null) return { result: Promise.resolve(error), cancel: () => undefined };
    this.lastId += 1;
    const id = this.lastId;
    const result = new Promise<CallResult>((resolve) => {
      const streaming = this.metadata.get(call.functionId.toUpperCase())?.options?.stream === true;
      this.pending.set(id, { id, call, streaming, sent: false, emit, resolve });
    });
    this.flushSoon();
    return { result, cancel: () => this.cancel(id) };
  };

  /** Number of calls without an answer. */
  get waiting(): number {
    return [...this.pending.values()].filter(({ streaming }) => !streaming).length;
  }

  runtimeReady(): void {
    this.ready = true;
    this.flushSoon();
  }

  /** The runtime ended: what it has not answered will be asked again. */
  runtimeEnded(): void {
    this.ready = false;
    for (const call of this.pending.values()) call.sent = false;
  }

  accept(rows: readonly ResultRow[]): void {
    for (const [id, succeeded, value, code] of rows) {
      const pending = this.pending.get(id);
      if (pending) this.settle(pending, succeeded, value, Number(code));
    }
  }

  private get errorsAreInput(): boolean {
    return this.surroundings.functionsJson?.allowErrorForDataTypeAny === true;
  }

  private settle(pending: PendingCall, succeeded: boolean, value: unknown, code: number): void {
    if (!pending.streaming) this.pending.delete(pending.id);
    const result = succeeded ? callResult(value) : failure(code, value);
    const formats = succeeded ? resultFormats(value) : null;
    pending.resolve(result);
    if (pending.streaming) pending.emit(result);
    if (formats) this.surroundings.formatResult(pending.call.caller, formats);
  }

  private cancel(id: number): void {
    const pending = this.pending.get(id);
    this.pending.delete(id);
    if (!pending?.sent) return;
    const message = JSON.stringify({ invocationId: id });
    this.surroundings.send([[customFunctionMessages, messageTypes.cancel, "", message, 0, false]]);
  }

  /** Calls of one calculation go to the add-in together. */
  private flushSoon(): void {
    if (this.flushing || !this.ready) return;
    this.flushing = true;
    setTimeout(() => {
      this.flushing = false;
      this.flush();
    }, 0);
  }

  private flush(): void {
    if (!this.ready) return;
    const calls: PendingCall[] = [];
    const messages: RichApiMessage[] = [];
    for (const pending of [...this.pending.values()].filter(({ sent }) => !sent)) {
      const address = this.surroundings.address(pending.call.caller);
      if (address === null) this.drop(pending);
      else {
        calls.push(pending);
        messages.push(this.message(pending, address));
      }
    }
    if (calls.length === 0 || !this.surroundings.send(messages)) return;
    for (const call of calls) call.sent = true;
  }

  /** Its sheet was deleted before the call was made: no cell is left to show an answer. */
  private drop({ id, resolve }: PendingCall): void {
    this.pending.delete(id);
    resolve({ error: "#REF!" });
  }

  private message({ id, call }: PendingCall, address: string): RichApiMessage {
    const metadata = this.metadata.get(call.functionId.toUpperCase());
    const args = wireArguments(call.arguments, metadata, this.surroundings.blank());
    const body = [id, call.functionId, args, address, this.flags(metadata), null];
    return [customFunctionMessages, messageTypes.invoke, "", JSON.stringify(body), 0, false];
  }

  private flags(metadata: CustomFunctionMetadata | undefined): number {
    const options = metadata?.options;
    return (
      (options?.cancelable || options?.stream ? callFlags.cancelable : 0) |
      (options?.stream ? callFlags.streaming : 0) |
      (this.errorsAreInput ? callFlags.errorsAsInput : 0)
    );
  }
}
