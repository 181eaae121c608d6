import type { ICellData } from "@univerjs/core";
import type { CellContent, CellStyle, Rectangle } from "../../workbook/engine";
import { CellFormatting } from "./cell-formatting";
import { patchOfHeldCells } from "./cell-patches";
import type { CellReader } from "./cell-reader";
import { BLANK, NEW_CELL, toCell } from "./entry-cell";
import type { CellPatch, UniverWorkbook } from "../univer-workbook";

type Contents = readonly (readonly (CellContent | undefined)[])[];

export interface CellWriter {
  write(sheetId: string, range: Rectangle, contents: Contents): void;
  setNumberFormats(sheetId: string, range: Rectangle, formats: readonly (readonly (string | null)[])[]): void;
  style(sheetId: string, range: Rectangle): CellStyle;
  setStyle(sheetId: string, range: Rectangle, style: CellStyle): void;
  clear(sheetId: string, range: Rectangle, what: "All" | "Contents" | "Formats"): void;
}

/** Writes contents and formatting into a Univer workbook, many cells in one mutation. */
export function cellWriter(book: UniverWorkbook, reader: CellReader): CellWriter {
  const formatting = new CellFormatting(book);
  return {
    write(sheetId, range, contents) {
      book.reach(sheetId, range);
      book.patchCells(sheetId, patchOfContents(book, reader, sheetId, range, contents));
    },
    setNumberFormats: (sheetId, range, formats) => formatting.setNumberFormats(sheetId, range, formats),
    style: (sheetId, range) => formatting.style(sheetId, range),
    setStyle: (sheetId, range, style) => formatting.setStyle(sheetId, range, style),
    clear(sheetId, range, what) {
      if (what !== "Contents") formatting.clearLines(sheetId, range);
      if (what === "Formats") return formatting.clearCells(sheetId, range);
      const cell = () => (what === "All" ? null : { ...BLANK });
      book.patchCells(sheetId, patchOfHeldCells(book, sheetId, range, cell));
    },
  };
}

function patchOfContents(
  book: UniverWorkbook,
  reader: CellReader,
  sheetId: string,
  range: Rectangle,
  contents: Contents,
): CellPatch {
  const patch: CellPatch = {};
  const cells = book.sheet(sheetId).getCellMatrix();
  for (let down = 0; down < range.rows; down++) {
    const line: Record<number, ICellData> = {};
    for (let across = 0; across < range.columns; across++) {
      const content = contents[down]?.[across];
      if (content === undefined) continue;
      const row = range.row + down;
      const column = range.column + across;
      const old = cells.getValue(row, column);
      if (!old && (content === null || content === "")) continue;
      const base = old?.f || old?.si || old?.p ? BLANK : NEW_CELL;
      const isText = () => Boolean(old) && formatAt(reader, sheetId, row, column) === "@";
      const { cell, format } = toCell(content, base, isText);
      if (format && formatAt(reader, sheetId, row, column) === "General") {
        cell.s = { n: { pattern: format } };
      }
      line[column] = cell;
    }
    patch[range.row + down] = line;
  }
  return patch;
}

const formatAt = (reader: CellReader, sheetId: string, row: number, column: number) =>
  reader.numberFormats(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? "General";
