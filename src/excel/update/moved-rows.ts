import { parseArea } from "../../core/cells/a1";
import type { SheetContents } from "./carry-over";
import { checkOf, checksByAddress, type SheetShape } from "./sheet-shape";

/**
 * Whether rows or columns were put in, taken out or sorted since: a label of the first column, or a heading
 * of a table, is gone from its cell and stands elsewhere in its column or row.
 */
export function haveRowsMoved(former: SheetShape, now: SheetContents): boolean {
  const checks = checksByAddress(former);
  const cells = [...now].flatMap(([address, content]) => {
    const place = parseArea(address);
    return place ? [{ ...place, address, check: checkOf(content) }] : [];
  });
  const headingRows = new Set(former.tables.map(({ range }) => parseArea(range)?.row));
  return [...checks].some(([address, check]) => {
    const place = parseArea(address);
    if (!place || check < 0 || checkOf(now.get(address) ?? null) === check) return false;
    const isElsewhere = (line: "row" | "column"): boolean =>
      cells.some(
        (cell) => cell[line] === place[line] && cell.check === check && checks.get(cell.address) !== check,
      );
    return (
      (place.column === 0 && isElsewhere("column")) || (headingRows.has(place.row) && isElsewhere("row"))
    );
  });
}
