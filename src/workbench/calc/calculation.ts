import type { ICommandInfo } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  IFormulaRuntimeService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type IFormulaDirtyData,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS, type UniverWorkbook } from "./univer-workbook";

export interface CellAddress {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** When formulas are calculated, and what waits for it. */
export interface Calculation {
  mode(): "Automatic" | "Manual";
  setMode(mode: "Automatic" | "Manual"): void;
  recalculate(): void;
  /** Marks single cells as out of date, in automatic and manual mode alike. */
  touch(cells: readonly CellAddress[]): void;
  /** Whether a calculation runs or is due. */
  busy(): boolean;
  onStart(listener: () => void): void;
  onEnd(listener: () => void): void;
  dispose(): void;
}

type Dirty = Partial<IFormulaDirtyData>;
type NestedMap = Record<string, Record<string, unknown> | undefined>;

const NOTHING: Dirty = {};
const COSMETIC_TRIGGERS: ReadonlySet<string> = new Set([
  SetStyleCommand.id,
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);

function mergeMaps(a: unknown, b: unknown): NestedMap {
  const merged: NestedMap = { ...(a as NestedMap | undefined) };
  for (const [unit, entries] of Object.entries((b as NestedMap | undefined) ?? {})) {
    merged[unit] = { ...merged[unit], ...entries };
  }
  return merged;
}

const MAPS = [
  "dirtyNameMap",
  "dirtyDefinedNameMap",
  "dirtySuperTableMap",
  "dirtyUnitFeatureMap",
  "dirtyUnitOtherFormulaMap",
  "clearDependencyTreeCache",
] as const;

function mergeDirty(a: Dirty, b: Dirty): Dirty {
  const maps = Object.fromEntries(MAPS.map((key) => [key, mergeMaps(a[key], b[key])]));
  return {
    ...maps,
    dirtyRanges: [...(a.dirtyRanges ?? []), ...(b.dirtyRanges ?? [])],
    forceCalculation: Boolean(a.forceCalculation || b.forceCalculation),
  } as Dirty;
}

/**
 * Takes over from Univer when formulas are calculated.
 *
 * Univer waits 100 ms after every change and has no manual mode; this collects what changed, starts
 * at the end of the current turn, and lets one calculation finish before the next begins.
 */
export function takeOverCalculation(book: UniverWorkbook): Calculation {
  const { commands, injector } = book;
  const registry = injector.get(IActiveDirtyManagerService);
  const dirtyDataOf = registry.get.bind(registry);
  // Univer's own trigger asks this service what a command made dirty; it must find nothing.
  registry.get = () => undefined as never;

  const growth = wantedGrowth(book);
  const starts: (() => void)[] = [];
  const ends: (() => void)[] = [];
  let mode: "Automatic" | "Manual" = "Automatic";
  let waiting: Dirty = NOTHING;
  let held: Dirty = NOTHING;
  let running = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const schedule = () => {
    if (timer !== undefined || running) return;
    timer = setTimeout(start, 0);
  };
  const start = () => {
    timer = undefined;
    if (waiting === NOTHING) return;
    const dirty = mergeDirty(NOTHING, waiting);
    waiting = NOTHING;
    running = true;
    for (const listener of starts) listener();
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
  };
  const finish = () => {
    running = false;
    const tooSmall = growth.apply();
    if (tooSmall.length > 0) touch(tooSmall);
    for (const listener of ends) listener();
    if (waiting !== NOTHING) schedule();
  };
  const touch = (cells: readonly CellAddress[]) => {
    if (cells.length === 0) return;
    const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
      unitId: book.unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    waiting = mergeDirty(waiting, { dirtyRanges });
    schedule();
  };
  const collect = (command: ICommandInfo) => {
    const conversion = dirtyDataOf(command.id);
    if (!conversion) return;
    const dirty = conversion.getDirtyData(command as ICommandInfo<object>) as Dirty;
    if (mode === "Manual") held = mergeDirty(held, dirty);
    else {
      waiting = mergeDirty(waiting, dirty);
      schedule();
    }
  };

  const listening = commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const state = (command.params as { functionsExecutedState?: FormulaExecutedStateType })
        .functionsExecutedState;
      if (state !== undefined && running) queueMicrotask(finish);
      return;
    }
    if (command.id === SetRangeValuesMutation.id) {
      const trigger = (command.params as { trigger?: string }).trigger ?? "";
      if (options?.onlyLocal === true || COSMETIC_TRIGGERS.has(trigger)) return;
    }
    collect(command);
  });

  return {
    mode: () => mode,
    setMode(next) {
      mode = next;
      if (mode === "Manual" || held === NOTHING) return;
      waiting = mergeDirty(waiting, held);
      held = NOTHING;
      schedule();
    },
    recalculate() {
      held = NOTHING;
      waiting = mergeDirty(waiting, { forceCalculation: true });
      schedule();
    },
    touch,
    busy: () => running || timer !== undefined || waiting !== NOTHING,
    onStart: (listener) => void starts.push(listener),
    onEnd: (listener) => void ends.push(listener),
    dispose() {
      clearTimeout(timer);
      listening.dispose();
    },
  };
}

/** What the formula runtime keeps to itself: the check that a spill fits on the grid as made so far. */
interface SpillCheck {
  currentSubUnitId: string;
  currentRow: number;
  currentColumn: number;
  _checkIfArrayFormulaExceeded(
    rows: number,
    columns: number,
    range: { endRow: number; endColumn: number },
  ): boolean;
}

/** Notes spills that need more grid than there is; Excel's sheets always have their full size. */
function wantedGrowth(book: UniverWorkbook) {
  const runtime = book.injector.get(IFormulaRuntimeService) as unknown as SpillCheck;
  const check = runtime._checkIfArrayFormulaExceeded.bind(runtime);
  const wanted: (CellAddress & { endRow: number; endColumn: number })[] = [];
  runtime._checkIfArrayFormulaExceeded = (rows, columns, range) => {
    const exceeded = check(rows, columns, range);
    if (exceeded && range.endRow < MAX_ROWS && range.endColumn < MAX_COLUMNS) {
      wanted.push({
        sheetId: runtime.currentSubUnitId,
        row: runtime.currentRow,
        column: runtime.currentColumn,
        endRow: range.endRow,
        endColumn: range.endColumn,
      });
    }
    return exceeded;
  };
  return {
    apply(): CellAddress[] {
      const grown = wanted.splice(0);
      for (const { sheetId, endRow, endColumn } of grown) {
        book.reach(sheetId, { row: endRow, column: endColumn, rows: 1, columns: 1 });
      }
      return grown;
    },
  };
}
