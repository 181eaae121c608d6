import type { CellValue, CustomFunctionCall, CustomFunctionRunner } from "../workbook/engine";
import type { CellAddress } from "./calculation";
import { isError, isMatrix, type Argument, type Matrix } from "./function-values";

/** What a cell shows while its custom function runs. */
export const BUSY = { error: "#BUSY!" } as const;

interface Call {
  result: Argument | undefined;
  settled: boolean;
  streaming: boolean;
  run: number;
  cancel(): void;
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
  const cells = new Map<string, { address: CellAddress; calls: Map<string, Call>; run: number }>();
  const matrices = matrixIdentity();
  const fresh = new Map<string, CellAddress>();
  let run = 0;
  let waiting = 0;

  const announce = (address: CellAddress) => {
    if (fresh.size === 0) {
      setTimeout(() => {
        const addresses = [...fresh.values()];
        fresh.clear();
        onResults(addresses);
      }, 0);
    }
    fresh.set(addressKey(address), address);
  };

  const begin = (
    address: CellAddress,
    call: CustomFunctionCall,
    runner: CustomFunctionRunner,
    streaming: boolean,
  ): Call => {
    const started: Call = { result: undefined, settled: false, streaming, run, cancel: () => undefined };
    const answer = (result: Argument) => {
      if (started.settled && !streaming) return;
      if (!started.settled && !streaming) waiting -= 1;
      started.settled = true;
      started.result = result;
      announce(address);
    };
    if (!streaming) waiting += 1;
    const handle = runner(call, (value) => answer(value));
    started.cancel = () => {
      if (!started.settled && !streaming) waiting -= 1;
      started.settled = true;
      handle.cancel();
    };
    handle.result.then(
      (value) => {
        if (!streaming || value !== undefined) answer(value);
      },
      (reason: unknown) => answer(asError(reason)),
    );
    return started;
  };

  const drop = (call: Call) => {
    if (!call.settled || call.streaming) call.cancel();
  };

  return {
    ask(call, runner, streaming) {
      const address = call.caller;
      const key = addressKey(address);
      let cell = cells.get(key);
      if (!cell) cells.set(key, (cell = { address, calls: new Map(), run }));
      cell.run = run;
      const callKey = call.functionId + JSON.stringify(call.arguments.map(matrices.keyOf));
      let known = cell.calls.get(callKey);
      if (!known) {
        known = begin(address, call, runner, streaming);
        cell.calls.set(callKey, known);
      }
      known.run = run;
      return known.result ?? BUSY;
    },
    pending: () => waiting + fresh.size,
    message(address, rowOffset, columnOffset) {
      for (const call of cells.get(addressKey(address))?.calls.values() ?? []) {
        const value: CellValue | undefined = isMatrix(call.result)
          ? call.result[rowOffset]?.[columnOffset]
          : call.result;
        if (isError(value) && value.message !== undefined) return value.message;
      }
      return undefined;
    },
    startRun() {
      run += 1;
    },
    endRun(stillCalls) {
      for (const [key, cell] of cells) {
        if (cell.run !== run) {
          if (stillCalls(cell.address)) continue;
          for (const call of cell.calls.values()) drop(call);
          cells.delete(key);
          continue;
        }
        for (const [callKey, call] of cell.calls) {
          if (call.run === run) continue;
          drop(call);
          cell.calls.delete(callKey);
        }
      }
    },
    forget(sheetId) {
      for (const [key, cell] of cells) {
        if (sheetId !== undefined && cell.address.sheetId !== sheetId) continue;
        for (const call of cell.calls.values()) drop(call);
        cells.delete(key);
      }
    },
    forgetCell(address) {
      const cell = cells.get(addressKey(address));
      for (const call of cell?.calls.values() ?? []) drop(call);
      cells.delete(addressKey(address));
    },
  };
}

function asError(reason: unknown): CellValue {
  if (isError(reason)) return reason;
  const message = reason instanceof Error ? reason.message : String(reason);
  return { error: "#VALUE!", message };
}

/**
 * Gives equal matrices one name, so that a call with a large range is compared by name and not cell
 * by cell for each of the functions that read it.
 */
function matrixIdentity() {
  const names = new WeakMap<Matrix, string>();
  const bySize = new Map<string, WeakRef<Matrix>[]>();
  let count = 0;
  const nameOf = (matrix: Matrix): string => {
    const known = names.get(matrix);
    if (known) return known;
    const size = `${matrix.length}x${matrix[0]?.length ?? 0}`;
    const alike = (bySize.get(size) ?? []).filter((reference) => reference.deref());
    const twin = alike.map((reference) => reference.deref() as Matrix).find((m) => same(m, matrix));
    const name = (twin && names.get(twin)) ?? `matrix ${(count += 1)}`;
    names.set(matrix, name);
    if (!twin) alike.push(new WeakRef(matrix));
    bySize.set(size, alike);
    return name;
  };
  return { keyOf: (value: Argument): unknown => (isMatrix(value) ? { matrix: nameOf(value) } : value) };
}

function same(a: Matrix, b: Matrix): boolean {
  return a.every((row, index) => {
    const other = b[index] as readonly CellValue[];
    return row.every((value, column) => {
      const counterpart = other[column] ?? null;
      if (value === counterpart) return true;
      return isError(value) && isError(counterpart) && value.error === counterpart.error;
    });
  });
}
