import type { PlannedBlock, PlannedContent } from "../plan";

const NOT_APPLICABLE = "[z]";

const isFormula = (content: PlannedContent | undefined): content is string =>
  typeof content === "string" && content.startsWith("=");

/** An error stands alone and spills nothing to take a part of. */
const partOf = (anchor: string, row: number, column: number): string =>
  `=IF(ISERROR(${anchor}),${anchor},INDEX(${anchor}#,${row},${column}))`;

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
 * A block whose spilled cells take their parts of a formula that spills elsewhere: Excel lets nothing spill
 * inside a table, and only a table has headings that a screen reader knows. A text followed by untouched
 * cells says why nothing spills; they are then not applicable.
 *
 * @param anchorOf gives the cell that a formula spills from, told how many rows it fills and from which row of the
 * block on
 * @param rewrite what becomes of every other content
 * @example withoutSpills({ at: "B2", cells: [["=F()", null]], role: "number" }, () => "Z!A1", (content) => content).cells
 * // [["=IF(ISERROR(Z!A1),Z!A1,INDEX(Z!A1#,1,1))", "=IF(ISERROR(Z!A1),Z!A1,INDEX(Z!A1#,1,2))"]]
 */
export function withoutSpills(
  block: PlannedBlock,
  anchorOf: (formula: string, rows: number, row: number) => string,
  rewrite: (content: PlannedContent) => PlannedContent,
): PlannedBlock {
  const origins = originsOf(block.cells);
  const all = origins.flat().flatMap((origin) => (origin === null ? [] : [nameOf(origin)]));
  const spilled = new Set(all.filter((name, index) => all.indexOf(name) !== index));
  const cells = block.cells.map((row, r) =>
    row.map((content, c) => {
      const origin = origins[r]?.[c] ?? null;
      if (origin === null || !spilled.has(nameOf(origin))) return rewrite(content);
      const first = block.cells[origin.row]?.[origin.column];
      if (!isFormula(first)) return rewrite(content ?? NOT_APPLICABLE);
      const filled = origins.filter((line) => line.some((one) => one && nameOf(one) === nameOf(origin)));
      return partOf(anchorOf(first, filled.length, origin.row), r - origin.row + 1, c - origin.column + 1);
    }),
  );
  return { ...block, cells };
}
