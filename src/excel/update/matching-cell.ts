import { cellAddress, parseArea, type CellArea } from "../../core/cells/a1";
import type { PlannedTable } from "../../templates/plan";
import { checksByAddress, extentOf, type SheetShape } from "./sheet-shape";

/** Row and column, counted from zero. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A shape that can be asked where a label or a heading stands. */
interface Index {
  readonly checks: ReadonlyMap<string, number>;
  readonly tables: readonly (PlannedTable & { readonly area: CellArea })[];
  /** Rows of each label of the first column, from the top down. */
  readonly rowsOfLabel: ReadonlyMap<number, readonly number[]>;
}

function indexOf(shape: SheetShape): Index {
  const checks = checksByAddress(shape);
  const rowsOfLabel = new Map<number, number[]>();
  for (let row = 0; row < extentOf(shape).rows; row += 1) {
    const label = checks.get(cellAddress(row, 0));
    if (label !== undefined) rowsOfLabel.set(label, [...(rowsOfLabel.get(label) ?? []), row]);
  }
  const tables = shape.tables.flatMap((table) => {
    const area = parseArea(table.range);
    return area ? [{ ...table, area }] : [];
  });
  return { checks, tables, rowsOfLabel };
}

/**
 * Where a cell of the former sheet stands on the new one: the row of the same label in the first column,
 * and inside a table the column of the same heading. A cell without a label keeps its address. Null where
 * the row or the column is no longer there.
 */
export function cellMatcher(former: SheetShape, next: SheetShape): (place: Place) => Place | null {
  const from = indexOf(former);
  const to = indexOf(next);
  return (place) => {
    const row = matchingRow(place.row, from, to);
    const column = matchingColumn(place, from, to);
    return row === null || column === null ? null : { row, column };
  };
}

function matchingRow(row: number, from: Index, to: Index): number | null {
  const label = from.checks.get(cellAddress(row, 0));
  if (label === undefined) return row;
  const nth = from.rowsOfLabel.get(label)?.indexOf(row) ?? 0;
  return to.rowsOfLabel.get(label)?.[nth] ?? null;
}

function matchingColumn({ row, column }: Place, from: Index, to: Index): number | null {
  const table = from.tables.find(
    ({ area }) =>
      row > area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  const next = to.tables.find(({ key }) => key === table?.key);
  const heading = table && from.checks.get(cellAddress(table.area.row, column));
  if (!next || heading === undefined) return column;
  for (let at = next.area.column; at < next.area.column + next.area.columns; at += 1)
    if (to.checks.get(cellAddress(next.area.row, at)) === heading) return at;
  return null;
}
