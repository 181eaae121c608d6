import type { VisibleGrid } from "../grid/visible-grid";
import type { WorkbenchHost } from "../host";
import { formatArea, parseArea } from "../workbook/address";
import type { CellContent, CellValue, Rectangle } from "../workbook/engine";
import type { Workbench } from "./workbench";

/** Everything of one sheet that a reader of the workbook could notice. */
export interface SheetDump {
  readonly name: string;
  readonly visibility: string;
  readonly used: string | null;
  readonly formulas: readonly (readonly CellContent[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Looks of each cell of a small sheet, and of each column of a long one, row by row. */
  readonly styles: readonly unknown[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly columnWidths: readonly number[];
}

export interface WorkbookDump {
  readonly sheets: readonly SheetDump[];
  readonly tables: readonly unknown[];
  readonly names: readonly unknown[];
  readonly charts: readonly unknown[];
}

/** The workbench as the browser's console and the end-to-end tests see it: `window.workbench`. */
export interface PageAccess {
  readonly grid: VisibleGrid;
  readonly host: WorkbenchHost;
  /** Milliseconds from the start of navigation. */
  readonly milestones: Readonly<Record<string, number>>;
  values(sheet: string, address: string): CellValue[][];
  formulas(sheet: string, address: string): CellContent[][];
  text(sheet: string, address: string): string[][];
  write(sheet: string, address: string, contents: CellContent[][]): void;
  select(sheet: string, address: string): void;
  /** Brings a cell of the sheet in front to the top left corner of the window. */
  scrollTo(address: string): void;
  dump(): WorkbookDump;
  settled(): Promise<void>;
  restartRuntime(): void;
  openBytes(bytes: ArrayBuffer, name: string): Promise<void>;
}

const columnsOf = (area: Rectangle): number[] =>
  Array.from({ length: area.columns }, (_, index) => area.column + index);

const CELLS_LOOKED_AT_ONE_BY_ONE = 2000;

const byColumn = (area: Rectangle): Rectangle[] =>
  columnsOf(area).map((column) => ({ ...area, column, columns: 1 }));

const byCell = (area: Rectangle): Rectangle[] =>
  Array.from({ length: area.rows }, (_, index) => area.row + index).flatMap((row) =>
    columnsOf(area).map((column) => ({ row, column, rows: 1, columns: 1 })),
  );

const dumpSheet = ({ engine }: VisibleGrid, sheetId: string): SheetDump => {
  const sheet = engine.sheets().find(({ id }) => id === sheetId);
  const used = engine.usedRange(sheetId, false);
  const area = used ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const looks = area.rows * area.columns > CELLS_LOOKED_AT_ONE_BY_ONE ? byColumn(area) : byCell(area);
  return {
    name: sheet?.name ?? "",
    visibility: sheet?.visibility ?? "",
    used: used && formatArea(used),
    formulas: used ? engine.formulas(sheetId, area) : [],
    values: used ? engine.values(sheetId, area) : [],
    numberFormats: used ? engine.numberFormats(sheetId, area) : [],
    styles: looks.map((part) => engine.style(sheetId, part)),
    frozen: engine.frozen(sheetId),
    columnWidths: columnsOf(area).map((column) => engine.columnWidth(sheetId, column)),
  };
};

const dumpWorkbook = ({ grid, host }: Workbench): WorkbookDump => ({
  sheets: grid.engine.sheets().map(({ id }) => dumpSheet(grid, id)),
  tables: grid.engine.tables(),
  names: grid.engine.names(),
  charts: host.charts(),
});

const sheetIdOf = ({ engine }: VisibleGrid, name: string): string => {
  const sheet = engine.sheets().find((each) => each.name === name);
  if (!sheet) throw new Error(`The workbook has no sheet named ${name}`);
  return sheet.id;
};

/** Opens the workbench to the console. It only reads and writes what the page's user can. */
export const pageAccess = (workbench: Workbench): PageAccess => {
  const at = (sheet: string, address: string): [string, Rectangle] => {
    const area = parseArea(address);
    if (!area) throw new Error(`${address} is no address`);
    return [sheetIdOf(workbench.grid, sheet), area];
  };
  return {
    get grid() {
      return workbench.grid;
    },
    get host() {
      return workbench.host;
    },
    get milestones() {
      return workbench.milestones;
    },
    values: (sheet, address) => workbench.grid.engine.values(...at(sheet, address)),
    formulas: (sheet, address) => workbench.grid.engine.formulas(...at(sheet, address)),
    text: (sheet, address) => workbench.grid.engine.text(...at(sheet, address)),
    write: (sheet, address, contents) => workbench.grid.engine.write(...at(sheet, address), contents),
    select: (sheet, address) => {
      const [sheetId, area] = at(sheet, address);
      workbench.grid.engine.activateSheet(sheetId);
      workbench.grid.engine.select(sheetId, area);
    },
    scrollTo: (address) => {
      const area = parseArea(address);
      const sheet = workbench.grid.api.getActiveWorkbook()?.getActiveSheet();
      if (area) sheet?.scrollToCell(area.row, area.column);
    },
    dump: () => dumpWorkbook(workbench),
    settled: () => workbench.grid.engine.settled(),
    restartRuntime: () => workbench.restartRuntime(),
    openBytes: (bytes, name) => workbench.openBytes(bytes, name),
  };
};
