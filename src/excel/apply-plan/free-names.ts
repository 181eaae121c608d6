import type { SheetPlan } from "../../templates/plan";

const LONGEST_SHEET_NAME = 31;
const LONGEST_TABLE_NAME = 255;
const NOT_IN_SHEET_NAMES = /[:\\/?*[\]]/g;

/** Cuts to Excel's length without splitting a character outside the basic plane. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");

/** Excel compares names without case. */
const key = (name: string): string => name.toLocaleLowerCase("en-GB");

/**
 * The wished sheet name made valid and free: characters Excel refuses are dropped, a clash gets
 * " (2)" and so on, and the result has at most 31 characters.
 *
 * @example freeSheetName("Theme 3", ["Sheet1", "theme 3"]) // "Theme 3 (2)"
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map(key));
  const valid = wished
    .replace(NOT_IN_SHEET_NAMES, " ")
    .trim()
    .replace(/^'+|'+$/g, "");
  // Excel keeps "History" for itself.
  const base = valid === "" || key(valid) === "history" ? "CSPI sheet" : valid;
  for (let attempt = 1; ; attempt += 1) {
    const suffix = attempt === 1 ? "" : ` (${attempt})`;
    const name = cut(base, LONGEST_SHEET_NAME - suffix.length).trimEnd() + suffix;
    if (!used.has(key(name))) return name;
  }
}

/**
 * The wished table name made free of the workbook's tables and names: "Theme3", "Theme3Set2" …
 * Without an underscore: not every spreadsheet program reads one in a table's name.
 *
 * @example freeTableName("Theme3", ["theme3"]) // "Theme3Set2"
 */
export function freeTableName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map(key));
  for (let attempt = 1; ; attempt += 1) {
    const suffix = attempt === 1 ? "" : `Set${attempt}`;
    const name = wished.slice(0, LONGEST_TABLE_NAME - suffix.length) + suffix;
    if (!used.has(key(name))) return name;
  }
}

/** The names a plan's sheets and tables get in a workbook, by their keys. */
export interface FinalNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** Settles every name of a plan against the names the workbook already has. */
export function settleNames(
  plan: SheetPlan,
  takenSheets: readonly string[],
  takenTablesAndNames: readonly string[],
): FinalNames {
  const sheets = new Map<string, string>();
  const tables = new Map<string, string>();
  for (const sheet of plan.sheets) {
    sheets.set(sheet.key, freeSheetName(sheet.name, [...takenSheets, ...sheets.values()]));
    for (const table of sheet.tables)
      tables.set(table.key, freeTableName(table.name, [...takenTablesAndNames, ...tables.values()]));
  }
  return { sheets, tables };
}
