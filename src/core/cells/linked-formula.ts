/** Texts, then sheets in quotes, then a workbook in square brackets before a sheet or a name. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^[\]']+\][\p{L}\p{N}_.:]*!/gu;

/**
 * Whether a formula reads another workbook. A column of a table in brackets, or a text that looks like a
 * link, does not count.
 *
 * @example readsOtherWorkbook("=SUM('[Plans 2024.xlsx]All plans'!A1:A9)") // true
 */
export const readsOtherWorkbook = (formula: string): boolean =>
  formula.startsWith("=") &&
  [...formula.matchAll(PARTS)].some(([part]) => !part.startsWith('"') && part.includes("["));
