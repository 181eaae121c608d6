import { parseArea, type CellArea } from "../../core/cells/a1";

/** The cells that the result of a formula takes: its spill, or the cell itself. */
interface ResultRange {
  readonly area: CellArea;
  readonly range: Excel.Range;
}

/**
 * Asks how far a formula spills; `read` tells after the next sync.
 *
 * @param withValues true where the values of the result and their types are to be known too
 */
export function loadResult(
  sheet: Excel.Worksheet,
  { row, column }: Pick<CellArea, "row" | "column">,
  withValues = false,
): { read(): ResultRange } {
  const cell = sheet.getCell(row, column);
  const spill = cell.getSpillingToRangeOrNullObject();
  spill.load("address");
  if (withValues) for (const range of [cell, spill]) range.load("values,valueTypes");
  return {
    read: () => {
      const area = spill.isNullObject ? null : parseArea(spill.address);
      return area ? { area, range: spill } : { area: { row, column, rows: 1, columns: 1 }, range: cell };
    },
  };
}
