import type { ICellData, Nullable } from "@univerjs/core";
import {
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { CellStyle, Rectangle } from "../../workbook/engine";
import { patchOfAllCells, patchOfHeldCells } from "./cell-patches";
import { fromStyleData, toStyleData } from "./cell-style";
import { gridPart } from "../sheets/grid-parts";
import { MAX_COLUMNS, MAX_ROWS, type CellPatch, type UniverWorkbook } from "../univer-workbook";

type StyleOrId = Nullable<ICellData["s"]>;

/** How the cells of a Univer workbook look: number formats and styles, of cells or of whole lines. */
export class CellFormatting {
  constructor(private readonly book: UniverWorkbook) {}

  setNumberFormats(
    sheetId: string,
    range: Rectangle,
    formats: readonly (readonly (string | null)[])[],
  ): void {
    this.book.reach(sheetId, gridPart(this.book, sheetId, range));
    const only = formats[0]?.[0];
    if (only && this.formatLines(sheetId, range, { n: { pattern: only } })) {
      const cell = () => ({ s: { n: { pattern: only } } });
      this.patchStyles(sheetId, patchOfHeldCells(this.book, sheetId, range, cell));
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
    this.patchStyles(sheetId, patch);
  }

  /** What all the cells of a range have in common. */
  style(sheetId: string, range: Rectangle): CellStyle {
    const area = gridPart(this.book, sheetId, range);
    const first = this.styleOf(sheetId, area.row, area.column);
    const mixed = new Set<string>();
    const seen = new Set<unknown>();
    const cells = this.book.sheet(sheetId).getCellMatrix();
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = cells.getValue(row, column);
        const key = `${String(cell?.s ?? "")}${cell?.custom ? "*" : ""}`;
        if (seen.has(key)) continue;
        if (cell?.s) seen.add(key);
        const other = this.styleOf(sheetId, row, column);
        if (!cell?.s && !cell?.custom) seen.add(key);
        for (const name of Object.keys(first) as (keyof CellStyle)[]) {
          if (JSON.stringify(first[name]) !== JSON.stringify(other[name])) mixed.add(name);
        }
      }
    }
    return Object.fromEntries(Object.entries(first).filter(([name]) => !mixed.has(name)));
  }

  setStyle(sheetId: string, range: Rectangle, style: CellStyle): void {
    const data = toStyleData(style);
    const custom = style.locked === undefined ? {} : { custom: style.locked ? null : { unlocked: true } };
    const cell = () => ({ s: { ...data }, ...custom }) as ICellData;
    if (this.formatLines(sheetId, range, data)) {
      this.patchStyles(sheetId, patchOfHeldCells(this.book, sheetId, range, cell));
      return;
    }
    this.book.reach(sheetId, range);
    this.patchStyles(sheetId, patchOfAllCells(range, cell));
  }

  clearLines(sheetId: string, range: Rectangle): void {
    this.formatLines(sheetId, range, null);
  }

  clearCells(sheetId: string, range: Rectangle): void {
    this.patchStyles(
      sheetId,
      patchOfHeldCells(this.book, sheetId, range, () => ({ s: null })),
    );
  }

  private patchStyles(sheetId: string, cellValue: CellPatch): void {
    const cells = this.book.sheet(sheetId).getCellMatrix();
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
    this.book.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, trigger });
  }

  private styleOf(sheetId: string, row: number, column: number): CellStyle {
    const sheet = this.book.sheet(sheetId);
    const cell = sheet.getCellMatrix().getValue(row, column);
    const style: StyleOrId =
      cell?.s ?? sheet.getRowManager().getRow(row)?.s ?? sheet.getColumnManager().getColumn(column)?.s;
    return fromStyleData(this.resolve(style), cell?.custom?.["unlocked"] !== true);
  }

  /** Whole rows and columns are formatted as such; a million single cells would not fit in memory. */
  private formatLines(sheetId: string, range: Rectangle, style: ICellData["s"]): boolean {
    const sheet = this.book.sheet(sheetId);
    if (range.rows >= MAX_ROWS) {
      const columnData: Record<number, unknown> = {};
      for (let column = range.column; column < range.column + range.columns; column++) {
        columnData[column] = { s: this.merged(sheet.getColumnManager().getColumn(column)?.s, style) };
      }
      this.book.run(SetColDataMutation.id, { subUnitId: sheetId, columnData });
      return true;
    }
    if (range.columns >= MAX_COLUMNS) {
      const rowData: Record<number, unknown> = {};
      for (let row = range.row; row < range.row + range.rows; row++) {
        rowData[row] = { s: this.merged(sheet.getRowManager().getRow(row)?.s, style) };
      }
      this.book.run(SetRowDataMutation.id, { subUnitId: sheetId, rowData });
      return true;
    }
    return false;
  }

  private merged(old: StyleOrId, style: ICellData["s"]) {
    return style ? { ...this.resolve(old), ...(style as object) } : null;
  }

  /** Cells that look alike share one style by its id. */
  private resolve(style: StyleOrId) {
    return typeof style === "string" ? this.book.workbook().getStyles().get(style) : style;
  }
}
