import "./missing-iterator-methods";
import type { Univer } from "@univerjs/core";
import type { EngineEvent, SpreadsheetEngine, ValidationRule } from "../workbook/engine";
import { Calculation, type CellAddress } from "./formulas/calculation";
import { cellLoader, type CellLoader } from "./cells/cell-loader";
import { cellReader } from "./cells/cell-reader";
import { cellWriter } from "./cells/cell-writer";
import { qualifiedName, registerFunctions } from "./custom-functions/custom-functions";
import { eventSource } from "./events";
import { renameInFormulas, translateFormulasOnWrite } from "./formulas/formula-cells";
import { repairFormulas } from "./formulas/formula-repairs";
import { functionCalls } from "./custom-functions/function-calls";
import { nameList } from "./names";
import { conditionalRuleList } from "./rules/conditional-rules";
import { selectionOf } from "./selection";
import { sheetLayout } from "./sheets/sheet-layout";
import { sheetList } from "./sheets/sheet-list";
import { spillMap } from "./formulas/spills";
import { tableList, type TableList } from "./tables/tables";
import { openUniverWorkbook } from "./univer-workbook";
import { validationList } from "./rules/validation-rules";

/** The engine with what only Univer's users need: the grid needs the instance, files need layout. */
export interface UniverEngine extends SpreadsheetEngine, CellLoader {
  readonly univer: Univer;
  gridlines(sheetId: string): boolean;
  /** The sentence of a custom function's error in a cell. */
  messageAt(sheetId: string, row: number, column: number): string | undefined;
  validations(sheetId: string): readonly ValidationRule[];
  /** Upper-case names of the custom functions that are registered, with their namespace. */
  customFunctionNames(): readonly string[];
}

/** The parts of an engine: each serves one side of the workbook. */
function openParts(univer: Univer) {
  const book = openUniverWorkbook(univer);
  repairFormulas(book);
  const calculation = new Calculation(book);
  const calls = functionCalls((cells) => calculation.touch(cells));
  const spills = spillMap(book);
  const events = eventSource(book);

  const messageAt = (sheetId: string, row: number, column: number) => {
    const anchor = spills.at(sheetId, row, column)?.anchor ?? { row, column };
    return calls.message({ sheetId, ...anchor }, row - anchor.row, column - anchor.column);
  };
  const tableAt: TableList["at"] = (sheetId, row, column) => tables.at(sheetId, row, column);
  const reader = cellReader(book, spills, messageAt, tableAt);
  const writer = cellWriter(book, reader);
  const layout = sheetLayout(book, reader);
  const tables = tableList(book, reader, writer, layout, (rename) => renameInFormulas(book, rename));
  const names = nameList(book, tables.tables);
  const sheets = sheetList(book, names);
  const translating = translateFormulasOnWrite(book, tables.tables, tableAt);
  const cells = { reader, writer, layout, messageAt };
  return { book, calculation, calls, spills, events, cells, tables, sheets, names, translating };
}

type Parts = ReturnType<typeof openParts>;

/** Tells the parts what happens in the others. */
function connect({ book, calculation, calls, events, tables }: Parts): void {
  const hasFormula = ({ sheetId, row, column }: CellAddress) => {
    const cell = book.workbook().getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
    return Boolean(cell?.f ?? cell?.si);
  };
  calculation.onStart(() => calls.startRun());
  calculation.onEnd(() => {
    calls.endRun(hasFormula);
    events.emit({ type: "calculated" });
  });
  events.subscribe((event: EngineEvent) => {
    if (event.type === "sheetDeleted") calls.forget(event.sheetId);
    if (event.type === "changed") tables.headersEdited(event.sheetId, event.range);
  });
}

/** What the engine does about formulas: when they are calculated, and with which custom functions. */
function formulaService({ book, calculation, calls }: Parts) {
  const functionNames = new Set<string>();
  const settle = (resolve: () => void): void => {
    if (calculation.busy() || calls.pending() > 0) setTimeout(() => settle(resolve), 1);
    else resolve();
  };
  return {
    customFunctionNames: () => [...functionNames],
    registerCustomFunctions(namespace, functions, run) {
      for (const each of functions) functionNames.add(qualifiedName(namespace, each));
      registerFunctions(book, calls, namespace, functions, run);
      calculation.recalculate();
    },
    calculationMode: () => calculation.mode(),
    setCalculationMode: (mode) => calculation.setMode(mode),
    recalculate(full) {
      if (full) calls.forget();
      calculation.recalculate();
    },
    settled: () => new Promise<void>(settle),
  } satisfies Partial<UniverEngine>;
}

/**
 * Serves the current workbook of a Univer instance as a spreadsheet engine.
 *
 * The instance may be headless or behind a visible grid; which presets and plug-ins it has is the
 * caller's choice, as long as sheets, formulas, number formats and tables are among them.
 */
export function createUniverEngine(univer: Univer): UniverEngine {
  const parts = openParts(univer);
  const { book, calculation, calls, spills, events, cells, tables, sheets, names, translating } = parts;
  connect(parts);
  return {
    univer,
    ...sheets,
    ...cells.reader,
    ...cells.writer,
    ...cellLoader(book),
    ...cells.layout,
    ...names,
    ...conditionalRuleList(book),
    ...validationList(book),
    ...selectionOf(book, sheets),
    tables: tables.tables,
    addTable: tables.addTable,
    setTable: tables.setTable,
    deleteTable: tables.deleteTable,
    spill: spills.at,
    messageAt: cells.messageAt,
    ...formulaService(parts),
    subscribe: events.subscribe,
    dispose() {
      calls.forget();
      translating.dispose();
      calculation.dispose();
      events.dispose();
      univer.dispose();
    },
  };
}
