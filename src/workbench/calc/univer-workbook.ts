import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type IRange,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { ChangeSource, Rectangle } from "../workbook/engine";

/** Excel's sheet size. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export type CellPatch = Record<number, Record<number, ICellData | null>>;

/** The one workbook that an engine serves, with the Univer services that the adapter calls. */
export interface UniverWorkbook {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly unitId: string;
  /** Who caused the mutation that is being executed now: the engine's own callers, or somebody at the grid. */
  source(): ChangeSource;
  /** Runs `work` with its mutations marked as the caller's own, not as edits of the user. */
  asApi<T>(work: () => T): T;
  workbook(): Workbook;
  sheet(sheetId: string): Worksheet;
  /** Executes a Univer command or mutation for a sheet. */
  run(id: string, params: Record<string, unknown>): boolean;
  patchCells(sheetId: string, cells: CellPatch): void;
  /** Makes the grid large enough to hold the cells; Univer's grids start small and never grow by themselves. */
  reach(sheetId: string, range: Rectangle): void;
}

export const toRange = (range: Rectangle): IRange => ({
  startRow: range.row,
  startColumn: range.column,
  endRow: range.row + range.rows - 1,
  endColumn: range.column + range.columns - 1,
});

export const toRectangle = (range: IRange): Rectangle => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** The part of a rectangle that lies inside another, or null. */
export function overlap(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

function soleWorkbook(instances: IUniverInstanceService): Workbook {
  const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error("The Univer instance holds no workbook");
  return workbook;
}

/** Opens the current workbook of a Univer instance, whatever presets and plug-ins it was made with. */
export function openUniverWorkbook(univer: Univer): UniverWorkbook {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const unitId = soleWorkbook(instances).getUnitId();
  let depth = 0;

  const workbook = () => {
    const unit = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (!unit) throw new Error("The workbook is closed");
    return unit;
  };
  const sheet = (sheetId: string) => {
    const found = workbook().getSheetBySheetId(sheetId);
    if (!found) throw new Error(`There is no sheet with the id ${sheetId}`);
    return found;
  };
  const asApi: UniverWorkbook["asApi"] = (work) => {
    depth += 1;
    try {
      return work();
    } finally {
      depth -= 1;
    }
  };
  const run = (id: string, params: Record<string, unknown>) =>
    asApi(() => Boolean(commands.syncExecuteCommand(id, { unitId, ...params })));

  return {
    univer,
    injector,
    commands,
    unitId,
    source: () => (depth > 0 ? "api" : "user"),
    asApi,
    workbook,
    sheet,
    run,
    patchCells: (subUnitId, cellValue) => void run(SetRangeValuesMutation.id, { subUnitId, cellValue }),
    reach: (sheetId, range) => growGrid(sheet(sheetId), range, run),
  };
}

function growGrid(target: Worksheet, range: Rectangle, run: UniverWorkbook["run"]): void {
  const subUnitId = target.getSheetId();
  const rows = range.row + range.rows;
  const columns = range.column + range.columns;
  if (rows > MAX_ROWS || columns > MAX_COLUMNS) {
    throw new RangeError(`A sheet has ${MAX_ROWS} rows and ${MAX_COLUMNS} columns at most`);
  }
  if (rows > target.getRowCount()) {
    run(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: roundUp(rows, 1000, MAX_ROWS) });
  }
  if (columns > target.getColumnCount()) {
    const columnCount = roundUp(columns, 26, MAX_COLUMNS);
    run(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount });
  }
}

const roundUp = (size: number, step: number, most: number) => Math.min(most, Math.ceil(size / step) * step);
