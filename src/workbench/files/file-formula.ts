import { tokenize } from "@borgar/fx";
import { NEW_EXCEL_FUNCTIONS } from "@univerjs/engine-formula";
import { toUniverFormula, type TableNames } from "../calc/formulas/formula-dialect";

/** Functions of newer versions of Excel that Univer's list leaves out. */
const MORE_NEW_FUNCTIONS = [
  "LET",
  "LAMBDA",
  "ANCHORARRAY",
  "MAP",
  "REDUCE",
  "SCAN",
  "BYROW",
  "BYCOL",
  "MAKEARRAY",
];
const WORKSHEET_PREFIX: ReadonlySet<string> = new Set(["FILTER", "SORT", "PY"]);
const NEW_FUNCTIONS: ReadonlySet<string> = new Set<string>([
  ...(NEW_EXCEL_FUNCTIONS as Iterable<string>),
  ...MORE_NEW_FUNCTIONS,
]);
const CUSTOM_PREFIX = "_xldudf_";

interface Token {
  type: string;
  value: string;
}

const read = (formula: string): Token[] =>
  tokenize(formula, { mergeRefs: true }).map(({ type, value }) => ({ type: String(type), value }));

/**
 * Writes a formula as .xlsx files hold it: without the equals sign, with the prefixes by which Excel
 * tells newer functions, custom functions and the variables of LET and LAMBDA.
 *
 * @param customNames names of custom functions with their namespace, in capitals
 * @example
 * toFileFormula("=SUM(H1#)", [], undefined, []); // => "SUM(_xlfn.ANCHORARRAY(H1))"
 */
export function toFileFormula(
  formula: string,
  tables: readonly TableNames[],
  current: TableNames | undefined,
  customNames: readonly string[],
): string {
  const tokens = read(toUniverFormula(formula, tables, current));
  const variables = variablesOf(tokens);
  return tokens
    .slice(1)
    .map(({ type, value }) => {
      if (type === "func") return functionInFile(value, customNames);
      return variables.has(value.toLowerCase()) ? `_xlpm.${value}` : value;
    })
    .join("");
}

function functionInFile(name: string, customNames: readonly string[]): string {
  const upper = name.toUpperCase();
  if (customNames.includes(upper)) return CUSTOM_PREFIX + upper.replaceAll(".", "_");
  if (!NEW_FUNCTIONS.has(upper)) return name;
  return `_xlfn.${WORKSHEET_PREFIX.has(upper) ? "_xlws." : ""}${name}`;
}

/** Names that a LET binds or a LAMBDA takes. */
function variablesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const open: { name: string; argument: number }[] = [];
  tokens.forEach(({ type, value }, index) => {
    const before = tokens[index - 1];
    if (value === "(" || value === "{") {
      open.push({ name: before?.type === "func" ? before.value.toUpperCase() : "", argument: 0 });
    } else if (value === ")" || value === "}") open.pop();
    const call = open[open.length - 1];
    if (!call) return;
    if (value === ",") call.argument += 1;
    const starts = before?.value === "(" || before?.value === ",";
    const binds = call.name === "LAMBDA" || (call.name === "LET" && call.argument % 2 === 0);
    const isName = type === "range_named" && starts && tokens[index + 1]?.value === ",";
    if (binds && isName) names.add(value.toLowerCase());
  });
  return names;
}

/** The formula of a file as a person would type it. */
export function fromFileFormula(formula: string, customNames: readonly string[]): string {
  const plain = formula.startsWith("=") ? formula : `=${formula}`;
  if (!plain.includes("_xl")) return plain;
  return plain
    .replace(/_xlfn\._xlws\.|_xlfn\.|_xlws\.|_xlpm\./gi, "")
    .replace(/_xldudf_(\w+)/gi, (prefixed: string, name: string) => {
      const known = customNames.find((each) => each.replaceAll(".", "_") === name.toUpperCase());
      return known ?? prefixed;
    });
}

/** Whether Excel has to be told that the formula may give several cells; it would show `@` otherwise. */
export function mayGiveArray(formula: string, customNames: readonly string[]): boolean {
  if (formula.includes("#")) return true;
  return read(formula).some(({ type, value }) => {
    const upper = value.toUpperCase();
    return type === "func" && (NEW_FUNCTIONS.has(upper) || customNames.includes(upper));
  });
}
