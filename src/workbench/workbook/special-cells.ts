import { intersection } from "./address";
import { oneOf } from "./arguments";
import type { Rectangle } from "./engine";
import { HostError } from "./host-error";
import { objectOf, type ObjectReference, type RangeTarget } from "./object-reference";

const kinds = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
] as const;

/** Cells of one kind within a range, as runs along its rows; `null` when there are none. */
export function specialCells(range: RangeTarget, cellType: unknown): ObjectReference | null {
  const kind = oneOf(kinds, cellType);
  if (kind !== "Blanks" && kind !== "Constants" && kind !== "Formulas")
    throw new HostError("NotImplemented", `The workbench cannot select ${kind}`);
  const { book, sheetId } = range;
  const used = book.engine.usedRange(sheetId, false);
  const area = used && intersection(used, range.area);
  if (!area) return null;
  const isOfKind = (content: unknown): boolean => {
    if (content === null) return kind === "Blanks";
    const formula = typeof content === "string" && content.startsWith("=");
    return kind === (formula ? "Formulas" : "Constants");
  };
  const areas: Rectangle[] = [];
  book.engine.formulas(sheetId, area).forEach((row, rowIndex) => {
    let start = -1;
    for (let column = 0; column <= row.length; column += 1) {
      const hit = column < row.length && isOfKind(row[column]);
      if (hit && start < 0) start = column;
      if (!hit && start >= 0) {
        areas.push({
          row: area.row + rowIndex,
          column: area.column + start,
          rows: 1,
          columns: column - start,
        });
        start = -1;
      }
    }
  });
  return areas.length > 0 ? objectOf("RangeAreas", { book, sheetId, areas }) : null;
}
