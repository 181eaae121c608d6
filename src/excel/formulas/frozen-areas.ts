import type { CellArea } from "../../core/cells/a1";
import type { FormulaResult } from "./read-results";

/** Cells of one area at most, so that writing one is never too large a request. */
const MOST_CELLS = 10_000;

/**
 * Frozen cells that lie together, as the workbook keeps them: the formulas, never a value. One that
 * spilled has an area of its own, and one formula.
 */
export interface FrozenArea {
  /** A hidden name, which follows the cells when rows are inserted and sheets are renamed. */
  readonly anchor: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly address: string;
  /** Row by row; null for a cell that is not frozen any more. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly checks: readonly (readonly number[])[];
}

/** Results that lie together: one that spilled, or rectangles of single cells, row by row. */
export interface GatheredResults {
  readonly area: CellArea;
  readonly rows: readonly (readonly FormulaResult[])[];
}

interface Run {
  area: CellArea;
  readonly rows: FormulaResult[][];
}

const isOneCell = ({ area }: FormulaResult): boolean => area.rows === 1 && area.columns === 1;

/**
 * Gathers the results of one sheet into rectangles, so that a sheet of thousands of formulas takes a few
 * names and a few writes. Results come row by row, left to right.
 */
export function gatherAreas(results: readonly FormulaResult[]): readonly GatheredResults[] {
  const spilled = results.filter((one) => !isOneCell(one)).map((one) => ({ area: one.area, rows: [[one]] }));
  return [...spilled, ...stackRuns(rowRuns(results.filter(isOneCell)))];
}

/** Cells beside each other in one row. */
function rowRuns(cells: readonly FormulaResult[]): readonly Run[] {
  const runs: Run[] = [];
  for (const cell of cells) {
    const last = runs[runs.length - 1];
    const follows =
      last?.area.row === cell.area.row && last.area.column + last.area.columns === cell.area.column;
    if (last && follows) {
      last.area = { ...last.area, columns: last.area.columns + 1 };
      last.rows[0]?.push(cell);
    } else runs.push({ area: cell.area, rows: [[cell]] });
  }
  return runs;
}

/** Runs of the same columns in rows that follow each other. */
function stackRuns(runs: readonly Run[]): readonly Run[] {
  const open = new Map<string, Run>();
  const stacks: Run[] = [];
  for (const run of runs) {
    const columns = `${run.area.column}:${run.area.columns}`;
    const above = open.get(columns);
    const follows = above !== undefined && above.area.row + above.area.rows === run.area.row;
    if (follows && (above.area.rows + 1) * above.area.columns <= MOST_CELLS) {
      above.area = { ...above.area, rows: above.area.rows + 1 };
      above.rows.push(...run.rows);
    } else {
      open.set(columns, run);
      stacks.push(run);
    }
  }
  return stacks;
}
