import { assessmentFactors } from "./code-lists/assessment-factors";

const known = new Set(assessmentFactors.map((entry) => entry.code));

/** Whether a code is one of the census. */
export const isFactor = (code: string): boolean => known.has(code);

/**
 * What looks like the code of a factor in a cell, as often as it stands there and known or not.
 *
 * @example factorCodesIn("3B, 3b; 99Z") // ["3B", "3B"]
 */
export const factorCodesIn = (cell: string): readonly string[] =>
  cell.toUpperCase().match(/\b\d{1,2}[A-F]?\b/g) ?? [];

/**
 * The census codes of the factors that a cell names, each once; words beside the codes are passed over.
 *
 * @example factorsOf("3B, 4A; 16A") // ["3B", "4A", "16A"]
 */
export const factorsOf = (cell: string): string[] => [...new Set(factorCodesIn(cell))].filter(isFactor);
