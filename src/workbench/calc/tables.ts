import { SetSuperTableMutation } from "@univerjs/engine-formula";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import type { CellContent, EngineTable, Rectangle } from "../workbook/engine";
import type { CellReader } from "./cell-reader";
import type { CellWriter } from "./cell-writer";
import type { SheetLayout } from "./sheet-layout";
import { overlap, toRange, toRectangle, type UniverWorkbook } from "./univer-workbook";

export interface TableList {
  tables(): readonly EngineTable[];
  addTable(sheetId: string, range: Rectangle, hasHeaders: boolean, name?: string): EngineTable;
  setTable(id: string, patch: { name?: string; range?: Rectangle; style?: string }): void;
  deleteTable(id: string, keepCells: boolean): void;
  /** The table that holds a cell. */
  at(sheetId: string, row: number, column: number): EngineTable | undefined;
  /** Takes over headers that were edited as cells. */
  headersEdited(sheetId: string, range: Rectangle): void;
}

export const DEFAULT_TABLE_STYLE = "TableStyleMedium2";

/** Tables of a Univer workbook, with Excel's rules for headers and names. */
export function tableList(
  book: UniverWorkbook,
  reader: CellReader,
  writer: CellWriter,
  layout: SheetLayout,
  renameInFormulas: (change: { table: string; to?: string; column?: readonly [string, string] }) => void,
): TableList {
  const manager = book.injector.get(TableManager);
  const styles = new Map<string, string>();
  let made = 0;

  const describe = (id: string): EngineTable => {
    const table = manager.getTable(book.unitId, id);
    if (!table) throw new Error(`There is no table with the id ${id}`);
    const info = table.getTableInfo();
    return {
      id,
      name: info.name,
      sheetId: info.subUnitId,
      range: toRectangle(info.range),
      columns: info.columns.map((column) => column.displayName),
      showHeaders: true,
      style: styles.get(id) ?? DEFAULT_TABLE_STYLE,
    };
  };
  const tables = () => manager.getTableList(book.unitId).map((info) => describe(info.id));

  const freeName = () => {
    const taken = new Set(tables().map((table) => table.name.toLowerCase()));
    do made += 1;
    while (taken.has(`table${made}`));
    return `Table${made}`;
  };

  /** Headers as Excel makes them: text, none blank, none twice. */
  const headerRow = (sheetId: string, range: Rectangle): string[] => {
    const row = { ...range, rows: 1 };
    const shown = reader.text(sheetId, row)[0] ?? [];
    const used = new Set<string>();
    return shown.map((text, index) => {
      const wanted = text.trim() === "" ? `Column${index + 1}` : text;
      let header = wanted;
      for (let count = 2; used.has(header.toLowerCase()); count++) header = `${wanted}${count}`;
      used.add(header.toLowerCase());
      return header;
    });
  };
  const fixHeaders = (sheetId: string, range: Rectangle): string[] => {
    const headers = headerRow(sheetId, range);
    const row = { ...range, rows: 1 };
    const values = reader.values(sheetId, row)[0] ?? [];
    const edits = headers.map((header, index): CellContent | undefined =>
      values[index] === header ? undefined : `'${header}`,
    );
    if (edits.some((edit) => edit !== undefined)) writer.write(sheetId, row, [edits]);
    return headers;
  };

  const announce = (id: string) => {
    const { name, sheetId, range, columns } = describe(id);
    const titleMap = new Map(columns.map((column, index) => [column, index]));
    book.run(SetSuperTableMutation.id, {
      tableName: name,
      reference: { range: toRange(range), sheetId, titleMap },
    });
  };
  const setColumns = (id: string, headers: readonly string[]) => {
    const table = manager.getTable(book.unitId, id);
    headers.forEach((header, index) => {
      const column = table?.getTableColumnByIndex(index);
      if (column) column.displayName = header;
    });
    announce(id);
  };

  return {
    tables,
    addTable(sheetId, range, hasHeaders, name) {
      if (tables().some((table) => table.sheetId === sheetId && overlap(table.range, range))) {
        throw new Error("A table cannot overlap another table");
      }
      let area = range;
      if (!hasHeaders) {
        layout.insertCells(sheetId, { ...range, rows: 1 }, "Down");
        area = { ...range, rows: range.rows + 1 };
      }
      book.reach(sheetId, { ...area, rows: Math.max(2, area.rows) });
      const header = fixHeaders(sheetId, area);
      const tableName = name ?? freeName();
      const tableId = `table-${sheetId}-${tableName.toLowerCase()}`;
      book.run(AddSheetTableMutation.id, {
        subUnitId: sheetId,
        tableId,
        name: tableName,
        range: toRange({ ...area, rows: Math.max(2, area.rows) }),
        header,
      });
      return describe(tableId);
    },
    setTable(id, { name, range, style }) {
      const before = describe(id);
      if (name !== undefined && name !== before.name) {
        book.run(SetSheetTableMutation.id, {
          subUnitId: before.sheetId,
          tableId: id,
          config: { name },
        });
        renameInFormulas({ table: before.name, to: name });
      }
      if (range !== undefined) {
        const config = { updateRange: { newRange: toRange(range) } };
        book.run(SetSheetTableMutation.id, { subUnitId: before.sheetId, tableId: id, config });
        setColumns(id, fixHeaders(before.sheetId, range));
      }
      if (style !== undefined) styles.set(id, style);
    },
    deleteTable(id, keepCells) {
      const { sheetId, range } = describe(id);
      book.run(DeleteSheetTableMutation.id, { subUnitId: sheetId, tableId: id });
      styles.delete(id);
      if (!keepCells) layout.deleteCells(sheetId, range, "Up");
    },
    at(sheetId, row, column) {
      const cell = { row, column, rows: 1, columns: 1 };
      return tables().find((table) => table.sheetId === sheetId && overlap(table.range, cell));
    },
    headersEdited(sheetId, range) {
      for (const table of tables()) {
        if (table.sheetId !== sheetId || !overlap({ ...table.range, rows: 1 }, range)) continue;
        const headers = headerRow(sheetId, table.range);
        if (headers.join("\n") === table.columns.join("\n")) continue;
        setColumns(table.id, headers);
        table.columns.forEach((old, index) => {
          const now = headers[index];
          if (now !== undefined && now !== old) renameInFormulas({ table: table.name, column: [old, now] });
        });
      }
    },
  };
}
