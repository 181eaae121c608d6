import { tokenize } from "@borgar/fx";

/** What the translation needs to know of a table: Excel ignores case in names, Univer does not. */
export interface TableNames {
  readonly name: string;
  readonly columns: readonly string[];
}

const FUTURE_PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;
const SPILL_FUNCTION = "ANCHORARRAY";
const NEEDS_BRACKETS = /[^\p{L}\p{N}_.]/u;

/**
 * Translates a formula from Excel's notation to what Univer 0.25 parses: spill references become
 * `ANCHORARRAY(…)`, `[@Column]` becomes `Table[[#This Row],[Column]]`, file prefixes go, and table
 * and column names take the case in which they were defined.
 *
 * @param current the table that holds the formula's cell, which `[@Column]` may leave out
 * @example
 * toUniverFormula("=SUM(H1#)", []); // => "=SUM(ANCHORARRAY(H1))"
 */
export function toUniverFormula(
  formula: string,
  tables: readonly TableNames[],
  current?: TableNames,
): string {
  if (!/#|\[|_xl/i.test(formula)) return formula;
  const tokens = tokenize(formula, { mergeRefs: true });
  let text = "";
  for (let index = 0; index < tokens.length; index++) {
    const { type, value } = tokens[index] as { type: string; value: string };
    if (type === "func") text += value.replace(FUTURE_PREFIX, "");
    else if (type === "structured") text += toUniverReference(value, tables, current);
    else if (type.startsWith("range") && tokens[index + 1]?.value === "#") {
      text += `${SPILL_FUNCTION}(${value})`;
      index += 1;
    } else text += value;
  }
  return text;
}

function toUniverReference(reference: string, tables: readonly TableNames[], current?: TableNames): string {
  const open = reference.indexOf("[");
  const written = reference.slice(0, open);
  const table = written ? find(tables, written) : current;
  const column = (name: string) => table?.columns.find((each) => sameName(each, name.trim())) ?? name.trim();
  const selector = reference
    .slice(open)
    .replace(/^\[@\]$/, "[#This Row]")
    .replace(/^\[@\[([^\]]+)\]:\[([^\]]+)\]\]$/, "[[#This Row],[$1]:[$2]]")
    .replace(/^\[@\[?([^\]]+?)\]?\]$/, "[[#This Row],[$1]]")
    .replace(/^\[\[#Headers\],\s*\[#Data\]\]$/i, "[#All]")
    .replace(/\[([^[\]#][^[\]]*)\]/g, (_, name: string) => `[${column(name)}]`);
  return (table?.name ?? written) + selector;
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const find = (tables: readonly TableNames[], name: string) =>
  tables.find((table) => sameName(table.name, name));

/** Translates a formula that Univer holds back to Excel's notation, as a person would read it. */
export function toExcelFormula(formula: string, current?: TableNames): string {
  if (!formula.includes(SPILL_FUNCTION) && !formula.includes("[#This Row]")) return formula;
  return formula
    .replace(/ANCHORARRAY\(((?:'[^']+'!|[\w.]+!)?\$?[A-Z]+\$?\d+|[\p{L}_][\p{L}\p{N}_.]*)\)/gu, "$1#")
    .replace(/([\p{L}\p{N}_.]*)\[\[#This Row\],\[([^\]]+)\](?::\[([^\]]+)\])?\]/gu, thisRow(current))
    .replace(/([\p{L}\p{N}_.]*)\[#This Row\]/gu, (_, name: string) => `${shown(name, current)}[@]`);
}

const shown = (name: string, current?: TableNames) => (current && sameName(current.name, name) ? "" : name);

const thisRow =
  (current?: TableNames) =>
  (_: string, name: string, from: string, to?: string): string => {
    if (to) return `${shown(name, current)}[@[${from}]:[${to}]]`;
    const column = NEEDS_BRACKETS.test(from) ? `[${from}]` : from;
    return `${shown(name, current)}[@${column}]`;
  };
