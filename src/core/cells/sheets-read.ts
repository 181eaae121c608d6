import { tokensOf } from "./formula-tokens";

/**
 * The other sheets that a formula names, once each, as it writes them; a range of sheets gives its last.
 *
 * Errors: a RangeError for square brackets that do not close.
 *
 * @example sheetsRead("=A1+Plans!B2+'My list'!C3+Plans!B4") // ["Plans", "My list"]
 */
export function sheetsRead(formula: string): readonly string[] {
  // Most formulas of a workbook name no sheet, and need not be cut up.
  if (!formula.includes("!")) return [];
  const tokens = tokensOf(formula);
  const names = tokens.flatMap(({ kind, text }, at) => {
    if (tokens[at + 1]?.text !== "!") return [];
    if (kind === "word") return [text];
    return kind === "quotedSheet" ? [text.slice(1, -1).replaceAll("''", "'")] : [];
  });
  return [...new Set(names)];
}
