import { areaAddress, type CellArea } from "../core/cells/a1";
import type { Grid, Scalar } from "../core/cells/grid";
import { samples } from "../functions/examples";
import type { CustomFunction, FunctionExample } from "../functions/function";
import { DATE_FORMAT } from "../functions/number-formats";
import type { CellsPlan, PlannedBlock, PlannedContent } from "./plan";

/** An empty row parts the formula, or what spills from it, from the list that it reads. */
const GAP = 1;

/** A made-up list that an example names, and where it goes below the formula. */
interface PlacedSample {
  readonly name: string;
  readonly grid: Grid;
  /** Rows below the formula's own. */
  readonly down: number;
}

const sizeOf = (gives: Scalar | Grid): { readonly rows: number; readonly columns: number } =>
  Array.isArray(gives)
    ? { rows: gives.length, columns: (gives as Grid)[0]?.length ?? 1 }
    : { rows: 1, columns: 1 };

function placedSamples(example: FunctionExample): readonly PlacedSample[] {
  const named = Object.entries(samples).filter(([name]) => example.call.includes(name));
  let down = sizeOf(example.gives).rows + GAP;
  return named.map(([name, grid]) => {
    const placed = { name, grid, down };
    down += grid.length + GAP;
    return placed;
  });
}

const content = (cell: Scalar): PlannedContent =>
  typeof cell === "object" || cell === undefined ? null : cell;

// The only numbers of the made-up lists are days.
const format = (cell: Scalar): string => (typeof cell === "number" ? DATE_FORMAT : "General");

function sampleBlocks({ grid, down }: PlacedSample): readonly PlannedBlock[] {
  const [headings = [], ...rows] = grid;
  return [
    { at: `A${down + 1}`, cells: [headings.map(content)], role: "label" },
    {
      at: `A${down + 2}`,
      cells: rows.map((row) => row.map(content)),
      role: "body",
      numberFormat: rows.map((row) => row.map(format)),
    },
  ];
}

/**
 * A worked example of a function for the selected cell: the formula, and below it the made-up lists that
 * it reads. `at` is the selected cell, because the formula names the list by its address.
 */
export function workedExample(
  { id }: Pick<CustomFunction, "id">,
  example: FunctionExample,
  at: Pick<CellArea, "row" | "column">,
): CellsPlan {
  const placed = placedSamples(example);
  const size = sizeOf(example.gives);
  const formula = placed.reduce((call, { name, grid, down }) => {
    const area = {
      row: at.row + down,
      column: at.column,
      rows: grid.length,
      columns: grid[0]?.length ?? 1,
    };
    return call.replaceAll(name, areaAddress(area, true));
  }, example.call);
  return {
    title: `CSPI.${id}`,
    blocks: [{ at: "A1", cells: [[formula]], role: "body" }, ...placed.flatMap(sampleBlocks)],
    rows: Math.max(size.rows, ...placed.map(({ grid, down }) => down + grid.length)),
    columns: Math.max(size.columns, ...placed.map(({ grid }) => grid[0]?.length ?? 1)),
    recipe: { example: id },
  };
}
