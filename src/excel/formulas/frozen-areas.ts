import { areaAddress, type CellArea } from "../../core/cells/a1";

/** One frozen formula: what it was, the cells that its values take, and the checksum of those. */
export interface FrozenFormula {
  readonly formula: string;
  readonly area: CellArea;
  readonly check: number;
}

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

/** What an area holds, before it has a name. */
export type AreaContents = Pick<FrozenArea, "address" | "formulas" | "checks">;

interface Run {
  area: CellArea;
  rows: FrozenFormula[][];
}

const isOneCell = ({ area }: FrozenFormula): boolean => area.rows === 1 && area.columns === 1;

/**
 * Gathers the frozen formulas of one sheet into rectangles, so that a sheet of thousands of formulas
 * takes a few names. Formulas come row by row, left to right.
 */
export function gatherAreas(formulas: readonly FrozenFormula[]): readonly AreaContents[] {
  const spilled = formulas.filter((one) => !isOneCell(one)).map((one) => ({ area: one.area, rows: [[one]] }));
  return [...spilled, ...stackRuns(rowRuns(formulas.filter(isOneCell)))].map(({ area, rows }) => ({
    address: areaAddress(area),
    formulas: rows.map((row) => row.map(({ formula }) => formula)),
    checks: rows.map((row) => row.map(({ check }) => check)),
  }));
}

/** Cells beside each other in one row. */
function rowRuns(cells: readonly FrozenFormula[]): readonly Run[] {
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
    if (above && above.area.row + above.area.rows === run.area.row) {
      above.area = { ...above.area, rows: above.area.rows + 1 };
      above.rows.push(...run.rows);
    } else {
      open.set(columns, run);
      stacks.push(run);
    }
  }
  return stacks;
}
