/**
 * What the workbench asks of a spreadsheet engine: cells, calculation and sheet structure.
 *
 * The object model that answers Office.js (`workbench/protocol`) talks to this interface only, so
 * that the engine can be replaced. `workbench/calc` implements it with Univer, headless in Node and
 * jsdom, and on the same instance behind the visible grid in a browser.
 *
 * Rows and columns are zero-based.
 */

/** A rectangle of cells on one sheet: zero-based top-left corner and size. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell error as Excel shows it, with the sentence that a custom function may add. */
export interface ErrorValue {
  readonly error: string;
  readonly message?: string;
}

/** The calculated content of a cell. Blank is `null`. */
export type CellValue = number | string | boolean | ErrorValue | null;

/** What was put in a cell: a constant, or a formula text that starts with `=`. */
export type CellContent = number | string | boolean | null;

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColour: string;
}

/** Formatting of a cell, in Excel's terms; an absent key means "as it is" on write, "mixed" on read. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColour?: string;
  readonly fillColour?: string | null;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  readonly locked?: boolean;
  /** Edges of every single cell of the range. Styles and weights are Excel's: `Continuous`, `Thin`; `None` removes. */
  readonly borders?: Readonly<
    Partial<Record<BorderEdge, { style: string; colour: string; weight?: string }>>
  >;
}

export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** How a table looks: one of Excel's styles by its name, with bands of rows and filter buttons or not. */
export interface TableLooks {
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

export interface EngineTable extends TableLooks {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly range: Rectangle;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
}

/** A workbook-level or sheet-level name and the formula it stands for. */
export interface EngineName {
  readonly name: string;
  readonly formula: string;
  readonly sheetId: string | null;
}

export interface ConditionalRule {
  readonly id: string;
  readonly sheetId: string;
  readonly range: Rectangle;
  /** The rule in the engine-neutral form that the object model defines. */
  readonly rule: Readonly<Record<string, unknown>>;
}

export interface ValidationRule {
  readonly sheetId: string;
  readonly range: Rectangle;
  readonly rule: Readonly<Record<string, unknown>>;
}

/** A custom function as functions.json describes it; the engine only needs what calculation needs. */
export interface CustomFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result?: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    /** Errors reach parameters of type any instead of ending the call. */
    readonly allowErrorForDataTypeAny?: boolean;
  };
}

/** One call of a custom function. Arguments that were left out are `null`; ranges are matrices. */
export interface CustomFunctionCall {
  readonly functionId: string;
  readonly arguments: readonly (CellValue | readonly (readonly CellValue[])[])[];
  readonly caller: { readonly sheetId: string; readonly row: number; readonly column: number };
}

/** Runs custom functions for the engine: the add-in behind office.js. Streaming calls `emit` again. */
export type CustomFunctionRunner = (
  call: CustomFunctionCall,
  emit: (value: CellValue | readonly (readonly CellValue[])[]) => void,
) => { result: Promise<CellValue | readonly (readonly CellValue[])[]>; cancel(): void };

export type ChangeSource = "user" | "api" | "calculation";

export type EngineEvent =
  | { type: "changed"; sheetId: string; range: Rectangle; change: string; source: ChangeSource }
  | { type: "selection"; sheetId: string; ranges: readonly Rectangle[] }
  | { type: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetRenamed"; sheetId: string }
  | { type: "calculated" };

/** The engine. Reads answer from memory; writes take effect at once; `settled` waits for calculation. */
export interface SpreadsheetEngine {
  sheets(): readonly EngineSheet[];
  addSheet(name: string, position?: number): EngineSheet;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  setSheet(
    sheetId: string,
    patch: { visibility?: SheetVisibility; tabColour?: string; gridlines?: boolean },
  ): void;
  activeSheetId(): string;
  activateSheet(sheetId: string): void;
  /** Rows and columns that Excel would have: 1,048,576 by 16,384, whatever the grid has made so far. */
  usedRange(sheetId: string, valuesOnly: boolean): Rectangle | null;

  values(sheetId: string, range: Rectangle): CellValue[][];
  formulas(sheetId: string, range: Rectangle): CellContent[][];
  text(sheetId: string, range: Rectangle): string[][];
  numberFormats(sheetId: string, range: Rectangle): string[][];
  /** Writes as Excel does on entry: `=` starts a formula, `'` forces text, numbers and dates in text become numbers. `undefined` leaves a cell. */
  write(sheetId: string, range: Rectangle, contents: readonly (readonly (CellContent | undefined)[])[]): void;
  setNumberFormats(sheetId: string, range: Rectangle, formats: readonly (readonly (string | null)[])[]): void;
  style(sheetId: string, range: Rectangle): CellStyle;
  setStyle(sheetId: string, range: Rectangle, style: CellStyle): void;
  clear(sheetId: string, range: Rectangle, what: "All" | "Contents" | "Formats"): void;
  insertCells(sheetId: string, range: Rectangle, shift: "Down" | "Right"): void;
  deleteCells(sheetId: string, range: Rectangle, shift: "Up" | "Left"): void;
  merge(sheetId: string, range: Rectangle, on: boolean): void;
  mergedAreas(sheetId: string): readonly Rectangle[];
  /** Widths in points, as Excel's `format.columnWidth`. */
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, columns: number, points: number | "auto"): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, row: number, rows: number, points: number | "auto"): void;
  setRowsHidden(sheetId: string, row: number, rows: number, hidden: boolean): void;
  setColumnsHidden(sheetId: string, column: number, columns: number, hidden: boolean): void;
  rowHidden(sheetId: string, row: number): boolean;
  columnHidden(sheetId: string, column: number): boolean;
  freeze(sheetId: string, rows: number, columns: number): void;
  frozen(sheetId: string): { rows: number; columns: number };
  /** The spill range whose anchor or member the cell is, or null. */
  spill(
    sheetId: string,
    row: number,
    column: number,
  ): { anchor: { row: number; column: number }; range: Rectangle } | null;

  tables(): readonly EngineTable[];
  addTable(sheetId: string, range: Rectangle, hasHeaders: boolean, name?: string): EngineTable;
  setTable(id: string, patch: { name?: string; range?: Rectangle } & Partial<TableLooks>): void;
  deleteTable(id: string, keepCells: boolean): void;

  names(): readonly EngineName[];
  setName(name: string, formula: string, sheetId: string | null): void;
  deleteName(name: string, sheetId: string | null): void;

  conditionalRules(sheetId: string): readonly ConditionalRule[];
  addConditionalRule(
    sheetId: string,
    range: Rectangle,
    rule: Readonly<Record<string, unknown>>,
  ): ConditionalRule;
  deleteConditionalRule(sheetId: string, id: string): void;
  validation(sheetId: string, range: Rectangle): ValidationRule | null;
  setValidation(sheetId: string, range: Rectangle, rule: Readonly<Record<string, unknown>> | null): void;

  selection(): { sheetId: string; ranges: readonly Rectangle[] };
  select(sheetId: string, range: Rectangle): void;

  registerCustomFunctions(
    namespace: string,
    functions: readonly CustomFunctionMetadata[],
    run: CustomFunctionRunner,
  ): void;
  calculationMode(): "Automatic" | "Manual";
  setCalculationMode(mode: "Automatic" | "Manual"): void;
  /** Recalculates; `full` also calls every custom function again. */
  recalculate(full: boolean): void;
  settled(): Promise<void>;

  subscribe(listener: (event: EngineEvent) => void): () => void;
  dispose(): void;
}
