import { areaAddress, parseArea } from "../../core/cells/a1";
import type { Content } from "../formulas/cells-before";
import { asWritten, type SheetContents } from "./carry-over";

/** Asks for the contents of some cells, in one write; every other cell stays as it is. */
export function writeContents(sheet: Excel.Worksheet, writes: SheetContents): void {
  const cells = [...writes].flatMap(([address, content]) => {
    const place = parseArea(address);
    return place ? [{ ...place, content }] : [];
  });
  if (cells.length === 0) return;
  const row = Math.min(...cells.map((cell) => cell.row));
  const column = Math.min(...cells.map((cell) => cell.column));
  const rows = Math.max(...cells.map((cell) => cell.row)) - row + 1;
  const columns = Math.max(...cells.map((cell) => cell.column)) - column + 1;
  const matrix = Array.from({ length: rows }, () => new Array<Content | null>(columns).fill(null));
  for (const cell of cells) {
    const line = matrix[cell.row - row];
    if (line) line[cell.column - column] = asWritten(cell.content);
  }
  sheet.getRange(areaAddress({ row, column, rows, columns })).formulas = matrix;
}
