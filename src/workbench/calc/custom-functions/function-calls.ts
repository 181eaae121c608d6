import type { CellValue, CustomFunctionCall, CustomFunctionRunner } from "../../workbook/engine";
import type { CellAddress } from "../formulas/calculation";
import { isError, isMatrix, type Argument } from "./function-values";
import { matrixIdentity } from "./matrix-identity";

/** What a cell shows while its custom function runs. */
const BUSY = { error: "#BUSY!" } as const;

interface Call {
  result: Argument | undefined;
  settled: boolean;
  streaming: boolean;
  run: number;
  cancel(): void;
}

interface CallingCell {
  readonly address: CellAddress;
  readonly calls: Map<string, Call>;
  run: number;
}

/** The calls of custom functions, kept by the cell that makes them. */
export interface FunctionCalls {
  /** The result if the same call was answered before, else `#BUSY!` while it runs. */
  ask(call: CustomFunctionCall, run: CustomFunctionRunner, streaming: boolean): Argument;
  /** Calls that will answer and have not yet; streaming functions may never end and do not count. */
  pending(): number;
  /** A call's error sentence, for the cell that shows the error. */
  message(cell: CellAddress, rowOffset: number, columnOffset: number): string | undefined;
  startRun(): void;
  /** Ends calls that the finished calculation no longer made, such as those of an overwritten formula. */
  endRun(stillCalls: (cell: CellAddress) => boolean): void;
  forget(sheetId?: string): void;
  forgetCell(cell: CellAddress): void;
}

const addressKey = (cell: CellAddress) => `${cell.sheetId}!${cell.row}!${cell.column}`;

/**
 * Keeps results by calling cell and arguments, so that a recalculation that changes no argument
 * does not call again, and a result that comes late finds its cell.
 *
 * @param onResults told which cells have new results, all that came in one turn together
 */
export function functionCalls(onResults: (cells: readonly CellAddress[]) => void): FunctionCalls {
  return new CallsByCell(onResults);
}

class CallsByCell implements FunctionCalls {
  private readonly cells = new Map<string, CallingCell>();
  private readonly matrices = matrixIdentity();
  private readonly fresh = new Map<string, CellAddress>();
  private run = 0;
  private waiting = 0;

  constructor(private readonly onResults: (cells: readonly CellAddress[]) => void) {}

  ask(call: CustomFunctionCall, runner: CustomFunctionRunner, streaming: boolean): Argument {
    const address = call.caller;
    const key = addressKey(address);
    let cell = this.cells.get(key);
    if (!cell) this.cells.set(key, (cell = { address, calls: new Map(), run: this.run }));
    cell.run = this.run;
    const callKey = call.functionId + JSON.stringify(call.arguments.map(this.matrices.keyOf));
    let known = cell.calls.get(callKey);
    if (!known) {
      known = this.begin(address, call, runner, streaming);
      cell.calls.set(callKey, known);
    }
    known.run = this.run;
    return known.result ?? BUSY;
  }

  pending(): number {
    return this.waiting + this.fresh.size;
  }

  message(address: CellAddress, rowOffset: number, columnOffset: number): string | undefined {
    for (const call of this.cells.get(addressKey(address))?.calls.values() ?? []) {
      const value: CellValue | undefined = isMatrix(call.result)
        ? call.result[rowOffset]?.[columnOffset]
        : call.result;
      if (isError(value) && value.message !== undefined) return value.message;
    }
    return undefined;
  }

  startRun(): void {
    this.run += 1;
  }

  endRun(stillCalls: (cell: CellAddress) => boolean): void {
    for (const [key, cell] of this.cells) {
      if (cell.run !== this.run) {
        if (!stillCalls(cell.address)) this.drop(key, cell);
        continue;
      }
      for (const [callKey, call] of cell.calls) {
        if (call.run === this.run) continue;
        end(call);
        cell.calls.delete(callKey);
      }
    }
  }

  forget(sheetId?: string): void {
    for (const [key, cell] of this.cells) {
      if (sheetId === undefined || cell.address.sheetId === sheetId) this.drop(key, cell);
    }
  }

  forgetCell(address: CellAddress): void {
    const key = addressKey(address);
    const cell = this.cells.get(key);
    if (cell) this.drop(key, cell);
  }

  private drop(key: string, cell: CallingCell): void {
    for (const call of cell.calls.values()) end(call);
    this.cells.delete(key);
  }

  private begin(
    address: CellAddress,
    call: CustomFunctionCall,
    runner: CustomFunctionRunner,
    streaming: boolean,
  ): Call {
    const started: Call = {
      result: undefined,
      settled: false,
      streaming,
      run: this.run,
      cancel: () => undefined,
    };
    const answer = (result: Argument) => {
      if (started.settled && !streaming) return;
      this.settle(started);
      started.result = result;
      this.announce(address);
    };
    if (!streaming) this.waiting += 1;
    const handle = runner(call, (value) => answer(value));
    started.cancel = () => {
      this.settle(started);
      handle.cancel();
    };
    handle.result.then(
      (value) => {
        if (!streaming || value !== undefined) answer(value);
      },
      (reason: unknown) => answer(asError(reason)),
    );
    return started;
  }

  private settle(call: Call): void {
    if (!call.settled && !call.streaming) this.waiting -= 1;
    call.settled = true;
  }

  private announce(address: CellAddress): void {
    if (this.fresh.size === 0) {
      setTimeout(() => {
        const addresses = [...this.fresh.values()];
        this.fresh.clear();
        this.onResults(addresses);
      }, 0);
    }
    this.fresh.set(addressKey(address), address);
  }
}

function end(call: Call): void {
  if (!call.settled || call.streaming) call.cancel();
}

function asError(reason: unknown): CellValue {
  if (isError(reason)) return reason;
  const message = reason instanceof Error ? reason.message : String(reason);
  return { error: "#VALUE!", message };
}
