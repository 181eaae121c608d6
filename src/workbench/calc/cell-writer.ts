import type { ICellData, Nullable } from "@univerjs/core";
import {
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { CellContent, CellStyle, Rectangle } from "../workbook/engine";
import type { CellReader } from "./cell-reader";
import { fromStyleData, toStyleData } from "./cell-style";
import { BLANK, NEW_CELL, toCell } from "./entry-cell";
import { MAX_COLUMNS, MAX_ROWS, type CellPatch, type UniverWorkbook } from "./univer-workbook";

export interface CellWriter {
  write(sheetId: string, range: Rectangle, contents: readonly (readonly (CellContent | undefined)[])[]): void;
  setNumberFormats(sheetId: string, range: Rectangle, formats: readonly (readonly (string | null)[])[]): void;
  style(sheetId: string, range: Rectangle): CellStyle;
  setStyle(sheetId: string, range: Rectangle, style: CellStyle): void;
  clear(sheetId: string, range: Rectangle, what: "All" | "Contents" | "Formats"): void;
}

/** Writes contents and formatting into a Univer workbook, many cells in one mutation. */
export function cellWriter(book: UniverWorkbook, reader: CellReader): CellWriter {
  const patchStyles = (sheetId: string, cellValue: CellPatch) => {
    const cells = book.sheet(sheetId).getCellMatrix();
    for (const row in cellValue) {
      const line = cellValue[row] ?? {};
      for (const column in line) {
        // Without its type, Univer would guess it anew and turn text such as "007" into a number.
        const type = cells.getValue(Number(row), Number(column))?.t;
        const cell = line[column];
        if (type && cell) cell.t = type;
      }
    }
    // Univer does not recalculate for a mutation that says a style command caused it.
    const trigger = SetStyleCommand.id;
    book.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, trigger });
  };

  const formatAt = (sheetId: string, row: number, column: number) =>
    reader.numberFormats(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? "General";

  const styleOf = (sheetId: string, row: number, column: number) => {
    const sheet = book.sheet(sheetId);
    const cell = sheet.getCellMatrix().getValue(row, column);
    const style: Nullable<ICellData["s"]> =
      cell?.s ?? sheet.getRowManager().getRow(row)?.s ?? sheet.getColumnManager().getColumn(column)?.s;
    const data = typeof style === "string" ? book.workbook().getStyles().get(style) : style;
    return fromStyleData(data, cell?.custom?.["unlocked"] !== true);
  };

  /** Whole rows and columns are formatted as such; a million single cells would not fit in memory. */
  const formatLines = (sheetId: string, range: Rectangle, style: ICellData["s"]): boolean => {
    const merged = (old: Nullable<ICellData["s"]>) => {
      const known = typeof old === "string" ? book.workbook().getStyles().get(old) : old;
      return style ? { ...known, ...(style as object) } : null;
    };
    const sheet = book.sheet(sheetId);
    if (range.rows >= MAX_ROWS) {
      const columnData: Record<number, unknown> = {};
      for (let column = range.column; column < range.column + range.columns; column++) {
        columnData[column] = { s: merged(sheet.getColumnManager().getColumn(column)?.s) };
      }
      book.run(SetColDataMutation.id, { subUnitId: sheetId, columnData });
      return true;
    }
    if (range.columns >= MAX_COLUMNS) {
      const rowData: Record<number, unknown> = {};
      for (let row = range.row; row < range.row + range.rows; row++) {
        rowData[row] = { s: merged(sheet.getRowManager().getRow(row)?.s) };
      }
      book.run(SetRowDataMutation.id, { subUnitId: sheetId, rowData });
      return true;
    }
    return false;
  };

  /** The part of whole rows and columns that holds cells. */
  const usedPart = (sheetId: string, range: Rectangle): Rectangle => {
    if (range.rows < MAX_ROWS && range.columns < MAX_COLUMNS) return range;
    const sheet = book.sheet(sheetId);
    return {
      ...range,
      rows: Math.min(range.rows, sheet.getRowCount() - range.row),
      columns: Math.min(range.columns, sheet.getColumnCount() - range.column),
    };
  };

  const existing = (sheetId: string, range: Rectangle): CellPatch => {
    const cells = book.sheet(sheetId).getCellMatrix().getMatrix();
    const patch: CellPatch = {};
    for (let row = range.row; row < range.row + range.rows; row++) {
      const line = cells[row];
      if (!line) continue;
      const target: Record<number, ICellData | null> = {};
      for (const key in line) {
        const column = Number(key);
        if (column >= range.column && column < range.column + range.columns) target[column] = {};
      }
      patch[row] = target;
    }
    return patch;
  };

  const everywhere = (range: Rectangle, cell: () => ICellData): CellPatch => {
    const patch: CellPatch = {};
    for (let row = range.row; row < range.row + range.rows; row++) {
      const line: Record<number, ICellData> = {};
      for (let column = range.column; column < range.column + range.columns; column++) {
        line[column] = cell();
      }
      patch[row] = line;
    }
    return patch;
  };

  return {
    write(sheetId, range, contents) {
      book.reach(sheetId, range);
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
          const isText = () => Boolean(old) && formatAt(sheetId, row, column) === "@";
          const { cell, format } = toCell(content, base, isText);
          if (format && formatAt(sheetId, row, column) === "General") {
            cell.s = { n: { pattern: format } };
          }
          line[column] = cell;
        }
        patch[range.row + down] = line;
      }
      book.patchCells(sheetId, patch);
    },
    setNumberFormats(sheetId, range, formats) {
      book.reach(sheetId, usedPart(sheetId, range));
      const only = formats[0]?.[0];
      if (only && formatLines(sheetId, range, { n: { pattern: only } })) {
        const patch = existing(sheetId, usedPart(sheetId, range));
        for (const line of Object.values(patch)) {
          for (const column in line) line[column] = { s: { n: { pattern: only } } };
        }
        patchStyles(sheetId, patch);
        return;
      }
      const patch: CellPatch = {};
      formats.forEach((formatLine, down) => {
        const line: Record<number, ICellData> = {};
        formatLine.forEach((pattern, across) => {
          if (pattern === null) return;
          line[range.column + across] = { s: { n: pattern === "General" ? null : { pattern } } };
        });
        patch[range.row + down] = line;
      });
      patchStyles(sheetId, patch);
    },
    style(sheetId, range) {
      const area = usedPart(sheetId, range);
      const first = styleOf(sheetId, area.row, area.column);
      const mixed = new Set<string>();
      const seen = new Set<unknown>();
      const cells = book.sheet(sheetId).getCellMatrix();
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = cells.getValue(row, column);
          const key = `${String(cell?.s ?? "")}${cell?.custom ? "*" : ""}`;
          if (seen.has(key)) continue;
          if (cell?.s) seen.add(key);
          const other = styleOf(sheetId, row, column);
          if (!cell?.s && !cell?.custom) seen.add(key);
          for (const name of Object.keys(first) as (keyof CellStyle)[]) {
            if (JSON.stringify(first[name]) !== JSON.stringify(other[name])) mixed.add(name);
          }
        }
      }
      return Object.fromEntries(Object.entries(first).filter(([name]) => !mixed.has(name)));
    },
    setStyle(sheetId, range, style) {
      const data = toStyleData(style);
      const custom = style.locked === undefined ? {} : { custom: style.locked ? null : { unlocked: true } };
      const cell = () => ({ s: { ...data }, ...custom }) as ICellData;
      if (formatLines(sheetId, range, data)) {
        const patch = existing(sheetId, usedPart(sheetId, range));
        for (const line of Object.values(patch)) for (const column in line) line[column] = cell();
        patchStyles(sheetId, patch);
        return;
      }
      book.reach(sheetId, range);
      patchStyles(sheetId, everywhere(range, cell));
    },
    clear(sheetId, range, what) {
      const patch = existing(sheetId, usedPart(sheetId, range));
      for (const line of Object.values(patch)) {
        for (const column in line) {
          if (what === "All") line[column] = null;
          else line[column] = what === "Contents" ? { ...BLANK } : { s: null };
        }
      }
      if (what !== "Contents") formatLines(sheetId, range, null);
      if (what === "Formats") patchStyles(sheetId, patch);
      else book.patchCells(sheetId, patch);
    },
  };
}
