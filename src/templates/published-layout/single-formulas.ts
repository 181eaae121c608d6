import type { PlannedBlock, PlannedContent } from "../plan";

const NOT_APPLICABLE = "[z]";

const isFormula = (content: PlannedContent | undefined): content is string =>
  typeof content === "string" && content.startsWith("=");

const partOf = (formula: string, row: number, column: number): string =>
  `=INDEX(${formula.slice(1)},${row},${column})`;

interface Origin {
  readonly row: number;
  readonly column: number;
}

/** The cell that fills each cell of a block: untouched cells lie right of it and below. */
function originsOf(cells: PlannedBlock["cells"]): readonly (readonly (Origin | null)[])[] {
  let lastFilled = 0;
  return cells.map((row, r) => {
    if (row.some((content) => content !== null)) lastFilled = r;
    const filled = cells[lastFilled] ?? [];
    return row.map((_content, c) => {
      let column = c;
      while (column > 0 && (filled[column] ?? null) === null) column -= 1;
      return (filled[column] ?? null) === null ? null : { row: lastFilled, column };
    });
  });
}

const nameOf = ({ row, column }: Origin): string => `${row},${column}`;

/**
 * A block whose spilled cells have formulas of their own: Excel lets nothing spill inside a table, and
 * only a table has headings that a screen reader knows. A text followed by untouched cells says why
 * nothing spills; they are then not applicable.
 *
 * @example withoutSpills({ at: "B2", cells: [["=F()", null]], role: "number" }).cells
 * // [["=INDEX(F(),1,1)", "=INDEX(F(),1,2)"]]
 */
export function withoutSpills(block: PlannedBlock): PlannedBlock {
  const origins = originsOf(block.cells);
  const all = origins.flat().flatMap((origin) => (origin === null ? [] : [nameOf(origin)]));
  const spilled = new Set(all.filter((name, index) => all.indexOf(name) !== index));
  const cells = block.cells.map((row, r) =>
    row.map((content, c) => {
      const origin = origins[r]?.[c] ?? null;
      if (origin === null || !spilled.has(nameOf(origin))) return content;
      const first = block.cells[origin.row]?.[origin.column];
      if (isFormula(first)) return partOf(first, r - origin.row + 1, c - origin.column + 1);
      return content ?? NOT_APPLICABLE;
    }),
  );
  return { ...block, cells };
}
