import { oneOf } from "./arguments";
import { HostError } from "./host-error";
import { objectOf, ObjectReference, type SheetTarget } from "./object-reference";
import { requireStructure } from "./protection";

const positions = ["None", "Before", "After", "Beginning", "End"] as const;

function nameOfCopy(target: SheetTarget): string {
  const { name } = target.book.sheet(target.sheetId);
  for (let number = 2; ; number += 1) {
    const copy = `${name.slice(0, 26)} (${number})`;
    if (!target.book.findSheet(copy)) return copy;
  }
}

function placeOfCopy(target: SheetTarget, positionType: unknown, relativeTo: unknown): number {
  const sheets = target.book.engine.sheets();
  const place = positionType === null || positionType === undefined ? "End" : oneOf(positions, positionType);
  if (place === "Beginning") return 0;
  if (place === "None" || place === "End") return sheets.length;
  if (!(relativeTo instanceof ObjectReference)) throw new HostError("InvalidArgument");
  const { sheetId } = relativeTo.target as SheetTarget;
  return sheets.findIndex(({ id }) => id === sheetId) + (place === "After" ? 1 : 0);
}

/** Copies a sheet's contents, number formats and column widths. Tables and charts are not copied. */
export function copySheet(target: SheetTarget, positionType: unknown, relativeTo: unknown): ObjectReference {
  const { book, sheetId } = target;
  requireStructure(book);
  const { engine } = book;
  const copy = engine.addSheet(nameOfCopy(target), placeOfCopy(target, positionType, relativeTo));
  const used = engine.usedRange(sheetId, false);
  if (used) {
    engine.write(copy.id, used, engine.formulas(sheetId, used));
    engine.setNumberFormats(copy.id, used, engine.numberFormats(sheetId, used));
    for (let column = used.column; column < used.column + used.columns; column += 1)
      engine.setColumnWidth(copy.id, column, 1, engine.columnWidth(sheetId, column));
    for (let row = 0; row < used.rows; row += 1)
      for (let column = 0; column < used.columns; column += 1) {
        const cell = { row: used.row + row, column: used.column + column, rows: 1, columns: 1 };
        engine.setStyle(copy.id, cell, engine.style(sheetId, cell));
      }
  }
  return objectOf("Worksheet", { book, sheetId: copy.id });
}
