import { SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";

let isDone = false;

/**
 * Lets an indented text run over as many blank cells as it needs. Univer counts the width of the words
 * without the indent, and cuts off as much of their end.
 */
export function runOverWithIndent(): void {
  if (isDone) return;
  isDone = true;
  const position = SpreadsheetSkeleton.prototype.getOverflowPosition;
  SpreadsheetSkeleton.prototype.getOverflowPosition = function (size, align, row, column, columns) {
    const { l = 0, r = 0 } = this.worksheet.getComposedCellStyle(row, column).pd ?? {};
    const width = (size?.width ?? 0) + l + r;
    return position.call(this, size && { ...size, width }, align, row, column, columns);
  };
}
