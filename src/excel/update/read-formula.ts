import { tokensOf, type Token } from "../../core/cells/formula-tokens";
import type { FinalNames } from "../apply-plan/free-names";

/** A formula by what it does, however Excel writes it. */
export interface ReadFormula {
  /** The formula as the plan writes it, with `{list}` for every reference to something that is not planned. */
  readonly text: string;
  /** Those references, as `referrals[#all]`; `#ref!` for what is gone. */
  readonly lists: readonly string[];
}

/** Keys of the planned sheets and tables by the names that they have in the workbook, in lower case. */
export interface OwnNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** What Excel puts before functions that it does not know, or that are newer than its file format. */
const PREFIXES = /^(?:_xl(?:dudf_|l\.|fn\.|udf\.|ws\.))+/i;

const inverted = (names: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...names].map(([key, name]) => [name.toLowerCase(), key]));

export const ownNames = ({ sheets, tables }: FinalNames): OwnNames => ({
  sheets: inverted(sheets),
  tables: inverted(tables),
});

/** A planned formula names its own sheets and tables by their keys. */
export const NO_OWN_NAMES: OwnNames = { sheets: new Map(), tables: new Map() };

const nameOf = ({ kind, text }: Token): string =>
  (kind === "quotedSheet" ? text.slice(1, -1).replaceAll("''", "'") : text).toLowerCase();

const isName = (token: Token | undefined): token is Token =>
  token?.kind === "word" || token?.kind === "quotedSheet";

/** `{sheet:key}` or `{table:key}` for the name of a planned sheet or table that stands at a place. */
export function keyAt(tokens: readonly Token[], at: number, own: OwnNames): string | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!isName(token)) return null;
  const sheet = next?.text === "!" ? own.sheets.get(nameOf(token)) : undefined;
  const table = next?.kind === "brackets" ? own.tables.get(nameOf(token)) : undefined;
  if (sheet !== undefined) return `{sheet:${sheet}}`;
  return table === undefined ? null : `{table:${table}}`;
}

/** How many pieces make up the reference to something unplanned that starts at a place; none: nought. */
function listLength(tokens: readonly Token[], at: number): number {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.text.toUpperCase() === "#REF!") return 1;
  if (!isName(token)) return 0;
  if (next?.kind === "brackets") return 2;
  if (next?.text !== "!") return 0;
  return tokens[at + 3]?.text === ":" ? 5 : 3;
}

/** The rest of a formula without spaces, and names of functions as one form of the several that Excel has. */
function plainText({ kind, text }: Token): string {
  if (kind === "word") return text.replace(PREFIXES, "").replaceAll(".", "_").toUpperCase();
  return kind === "other" && /[\s@]/.test(text) ? "" : text;
}

/**
 * Reads a formula so that it compares equal to itself after Excel has rewritten it: for a sheet, table or
 * list under a new name, a list that is longer or gone, or a function that it does not know.
 *
 * @example readFormula("=CSPI.MEASURE('My list'!$A$1:$C$5, $B$6)", NO_OWN_NAMES)
 * // { text: "=CSPI_MEASURE({list},$B$6)", lists: ["my list!$a$1:$c$5"] }
 */
export function readFormula(formula: string, own: OwnNames): ReadFormula {
  const tokens = tokensOf(formula);
  const lists: string[] = [];
  let text = "";
  for (let at = 0; at < tokens.length;) {
    const key = keyAt(tokens, at, own);
    const length = key === null ? listLength(tokens, at) : 0;
    const token = tokens[at];
    if (length > 0)
      lists.push(
        tokens
          .slice(at, at + length)
          .map(nameOf)
          .join(""),
      );
    if (token) text += key ?? (length > 0 ? "{list}" : plainText(token));
    at += Math.max(1, length);
  }
  return { text, lists };
}
