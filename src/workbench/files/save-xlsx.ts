import { writeXlsx, type Cell, type WriteOptions, type WriteSheet } from "hucre/xlsx";
import type { NamedRange } from "hucre";
import type { UniverEngine } from "../calc/univer-engine";
import type { ValidationDefinition } from "../calc/rules/validation-rules";
import { formatArea } from "../workbook/address";
import type { CellValue, EngineTable, Rectangle } from "../workbook/engine";
import type { SavedState } from "../workbook/saved-state";
import { addXmlParts, statePart } from "./custom-xml";
import { mayGiveArray, toFileFormula } from "./file-formula";
import { toFileRule, toFileValidation } from "./file-rules";
import { toFileColour, toFileStyle } from "./file-style";
import { chartsOf, commentAt, hyperlinkAt, protectionOf } from "./host-parts";
import { pageInFile } from "./page-in-file";

/** What the file carries beside the cells; what a file format has a place for is put there as well. */
export type HostState = SavedState;

interface SavingSheet {
  readonly engine: UniverEngine;
  readonly state: Partial<HostState>;
  readonly sheetId: string;
  readonly used: Rectangle;
}

const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;
/** Excel's unit of width: the digits of the standard font that fit, with five pixels of padding. */
const toCharacters = (points: number) => Math.max(0, ((points * 96) / 72 - 5) / 7);

/**
 * Saves the workbook as an .xlsx file.
 *
 * @param state what the object model keeps beside the engine; it is stored in a custom XML part and
 *   comes back with the file
 */
export async function saveXlsx(engine: UniverEngine, state: Partial<HostState> = {}): Promise<Uint8Array> {
  const sheets = engine.sheets().map(({ id }) => saveSheet(engine, state, id));
  const active = engine.sheets().findIndex(({ id }) => id === engine.activeSheetId());
  const options: WriteOptions = { sheets, namedRanges: names(engine), activeSheet: active };
  const title = state.properties?.title;
  if (title) options.properties = { title };
  if (state.isProtected) options.workbookProtection = { lockStructure: true };
  const unwritable = engine.sheets().flatMap(({ id, name }) =>
    engine
      .conditionalRules(id)
      .filter(({ rule }) => !toFileRule(rule, "A1", 1))
      .map(({ range, rule }) => ({ sheet: name, range, rule })),
  );
  const { customXmlParts = [], ...rest } = state;
  const parts = customXmlParts.map(({ id, xml }) => ({ id, xml }));
  const own = statePart({ host: rest, conditionalRules: unwritable });
  return addXmlParts(await writeXlsx(options), [...parts, own]);
}

function names(engine: UniverEngine): NamedRange[] {
  const sheetName = new Map(engine.sheets().map(({ id, name }) => [id, name]));
  return engine.names().map(({ name, formula, sheetId }) => {
    const range = toFileFormula(formula, engine.tables(), undefined, engine.customFunctionNames());
    const scope = sheetId === null ? undefined : sheetName.get(sheetId);
    return scope === undefined ? { name, range } : { name, range, scope };
  });
}

function saveSheet(engine: UniverEngine, state: Partial<HostState>, sheetId: string): WriteSheet {
  const used = engine.usedRange(sheetId, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const saving: SavingSheet = { engine, state, sheetId, used };
  const sheet = engine.sheets().find(({ id }) => id === sheetId);
  const { rows, columns } = engine.frozen(sheetId);
  const protection = protectionOf(state, sheet?.name ?? "");
  const charts = chartsOf(engine, state, sheetId, sheet?.name ?? "");
  return {
    name: sheet?.name ?? "",
    ...cellsOf(saving),
    columns: columnsOf(saving),
    rowDefs: rowsOf(saving),
    merges: engine.mergedAreas(sheetId).map((area) => ({
      startRow: area.row,
      startCol: area.column,
      endRow: area.row + area.rows - 1,
      endCol: area.column + area.columns - 1,
    })),
    tables: engine
      .tables()
      .filter((table) => table.sheetId === sheetId)
      .map(tableInFile),
    view: {
      showGridLines: engine.gridlines(sheetId),
      ...(sheet?.tabColour ? { tabColor: toFileColour(sheet.tabColour) } : {}),
    },
    ...(rows || columns ? { freezePane: { rows, columns } } : {}),
    ...(sheet?.visibility === "Hidden" ? { hidden: true } : {}),
    ...(sheet?.visibility === "VeryHidden" ? { veryHidden: true } : {}),
    ...(protection ? { protection } : {}),
    ...(charts.length > 0 ? { charts } : {}),
    ...pageInFile(state, sheet?.name ?? ""),
    ...rulesOf(saving),
  };
}

const tableInFile = (table: EngineTable) => ({
  name: table.name,
  range: formatArea(table.range),
  columns: table.columns.map((name) => ({ name })),
  style: table.style,
  showRowStripes: table.showBandedRows,
  showAutoFilter: table.showFilterButton,
});

function rulesOf({ engine, sheetId }: SavingSheet) {
  const conditionalRules = engine
    .conditionalRules(sheetId)
    .map(({ range, rule }, index) => toFileRule(rule, formatArea(range), index + 1));
  const dataValidations = engine
    .validations(sheetId)
    .map(({ range, rule }) => toFileValidation(rule as unknown as ValidationDefinition, formatArea(range)));
  const present = <T>(rule: T | null): rule is T => rule !== null;
  return {
    conditionalRules: conditionalRules.filter(present),
    dataValidations: dataValidations.filter(present),
  };
}

type FileCells = Pick<Required<WriteSheet>, "rows" | "cells">;

/** Cells with their formulas and the values last calculated, so that other programs show them at once. */
function cellsOf({ engine, state, sheetId, used }: SavingSheet): FileCells {
  const values = engine.values(sheetId, used);
  const formulas = engine.formulas(sheetId, used);
  const formats = engine.numberFormats(sheetId, used);
  const styles = engine.styles(sheetId, used);
  const formulaInFile = formulaWriter(engine, sheetId);
  const sheetName = engine.sheets().find(({ id }) => id === sheetId)?.name ?? "";
  const cells = new Map<string, Partial<Cell>>();
  const rows: WriteSheet["rows"] = Array.from({ length: used.row }, () => []);
  values.forEach((line, down) => {
    const plain: (string | number | boolean | null)[] = new Array<null>(used.column).fill(null);
    line.forEach((value, across) => {
      const [row, column] = [used.row + down, used.column + across];
      const formula = formulas[down]?.[across];
      const hasFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      const style = toFileStyle(styles[down]?.[across] ?? null, formats[down]?.[across] ?? "General");
      const extras = {
        ...(hasFormula ? { ...formulaInFile(formula, row, column), formulaResult: plainOf(value) } : {}),
        ...(style ? { style } : {}),
        ...commentAt(state, sheetName, row, column),
        ...hyperlinkAt(state, sheetName, row, column),
      };
      const isPlain = Object.keys(extras).length === 0 && typeof value !== "object";
      plain.push(isPlain ? value : null);
      if (!isPlain && (value !== null || Object.keys(extras).length > 0)) {
        cells.set(`${row},${column}`, { ...contentInFile(value), ...extras });
      }
    });
    rows.push(plain);
  });
  return { rows, cells };
}

const plainOf = (value: CellValue) => (value !== null && typeof value === "object" ? value.error : value);

function contentInFile(value: CellValue): Partial<Cell> {
  if (value === null) return { value: null };
  if (typeof value === "object") return { value: value.error, type: "error" };
  return { value, type: typeof value as "string" | "number" | "boolean" };
}

function formulaWriter(engine: UniverEngine, sheetId: string) {
  const tables = engine.tables();
  const custom = engine.customFunctionNames();
  return (formula: string, row: number, column: number): Partial<Cell> => {
    const current = tables.find(
      ({ sheetId: on, range }) =>
        on === sheetId &&
        row >= range.row &&
        row < range.row + range.rows &&
        column >= range.column &&
        column < range.column + range.columns,
    );
    const text = toFileFormula(formula, tables, current, custom);
    const spill = engine.spill(sheetId, row, column);
    if (!spill && !mayGiveArray(formula, custom)) return { formula: text };
    const area = spill?.range ?? { row, column, rows: 1, columns: 1 };
    return { formula: text, formulaType: "array", formulaDynamic: true, formulaRef: formatArea(area) };
  };
}

function columnsOf({ engine, sheetId, used }: SavingSheet) {
  return Array.from({ length: used.column + used.columns }, (_, column) => {
    const points = engine.columnWidth(sheetId, column);
    return {
      ...(Math.abs(points - STANDARD_WIDTH) < 0.01 ? {} : { width: toCharacters(points) }),
      ...(engine.columnHidden(sheetId, column) ? { hidden: true } : {}),
    };
  });
}

function rowsOf({ engine, sheetId, used }: SavingSheet) {
  const rows = new Map<number, { height?: number; hidden?: boolean }>();
  for (let row = 0; row < used.row + used.rows; row++) {
    const height = engine.rowHeight(sheetId, row);
    const hidden = engine.rowHidden(sheetId, row);
    if (hidden) rows.set(row, { hidden });
    else if (Math.abs(height - STANDARD_HEIGHT) >= 0.01) rows.set(row, { height });
  }
  return rows;
}
