import type { PlannedBlock, PlannedContent } from "../plan";

const NOT_APPLICABLE = "[z]";

const isFormula = (content: PlannedContent | undefined): content is string =>
  typeof content === "string" && content.startsWith("=");

const partOf = (formula: string, column: number): string => `=INDEX(${formula.slice(1)},1,${column})`;

/** Untouched cells follow a formula that spills into them, or a text that says why nothing does. */
function singleRow(row: readonly PlannedContent[]): readonly PlannedContent[] {
  let origin = 0;
  return row.map((content, column) => {
    if (content !== null) origin = column;
    const first = row[origin] ?? null;
    const spills = first !== null && (row[origin + 1] ?? null) === null && origin + 1 < row.length;
    if (!spills) return content;
    if (isFormula(first)) return partOf(first, column - origin + 1);
    return content ?? NOT_APPLICABLE;
  });
}

/**
 * A block whose spilled rows are formulas of their own, one a cell: Excel lets nothing spill inside a
 * table, and only a table has headings that a screen reader knows.
 *
 * @example withoutSpills({ at: "B2", cells: [["=F()", null]], role: "number" }).cells
 * // [["=INDEX(F(),1,1)", "=INDEX(F(),1,2)"]]
 */
export const withoutSpills = (block: PlannedBlock): PlannedBlock => ({
  ...block,
  cells: block.cells.map(singleRow),
});
