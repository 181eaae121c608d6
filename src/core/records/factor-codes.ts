import { assessmentFactors } from "./code-lists/assessment-factors";

const known = new Set(assessmentFactors.map((entry) => entry.code));

/**
 * The census codes of the factors that a cell names, each once; words beside the codes are passed over.
 *
 * @example factorsOf("3B, 4A; 16A") // ["3B", "4A", "16A"]
 */
export const factorsOf = (cell: string): string[] => {
  const codes = cell.toUpperCase().match(/\b\d{1,2}[A-F]?\b/g) ?? [];
  return [...new Set(codes)].filter((code) => known.has(code));
};
