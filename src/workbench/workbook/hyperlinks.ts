import { HostError } from "./host-error";
import type { RangeTarget } from "./object-reference";
import { requireAllowed } from "./protection";
import { writeCells } from "./range-cells";
import type { Hyperlink } from "./workbook-model";

const keyOf = ({ sheetId, area }: RangeTarget): string => `${sheetId}!${area.row},${area.column}`;

export const hyperlinkOf = (range: RangeTarget): Hyperlink | null =>
  range.book.hyperlinks.get(keyOf(range)) ?? null;

/** Makes a cell a link; Excel shows `textToDisplay` in it and gives it the link's looks. */
export function setHyperlink(range: RangeTarget, value: unknown): void {
  requireAllowed(range, "allowInsertHyperlinks");
  const { book, sheetId, area } = range;
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
  const link = value as Hyperlink;
  if (!link.address && !link.documentReference) throw new HostError("InvalidArgument");
  for (let row = 0; row < area.rows; row += 1)
    for (let column = 0; column < area.columns; column += 1)
      book.hyperlinks.set(`${sheetId}!${area.row + row},${area.column + column}`, link);
  if (link.textToDisplay) writeCells(range, link.textToDisplay);
  book.engine.setStyle(sheetId, area, { underline: true, fontColour: "#0563C1" });
  book.emit({ type: "format", sheetId, area });
}
