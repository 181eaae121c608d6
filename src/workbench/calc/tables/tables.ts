import { SetSuperTableMutation } from "@univerjs/engine-formula";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import type { EngineTable, Rectangle, TableLooks } from "../../workbook/engine";
import type { CellReader } from "../cells/cell-reader";
import type { CellWriter } from "../cells/cell-writer";
import type { SheetLayout } from "../sheets/sheet-layout";
import { TableHeaders } from "./table-headers";
import { DEFAULT_TABLE_LOOKS, LooksOfTables } from "./table-looks";
import { overlap, toRange, toRectangle, type UniverWorkbook } from "../univer-workbook";

export interface TableList {
  tables(): readonly EngineTable[];
  addTable(sheetId: string, range: Rectangle, hasHeaders: boolean, name?: string): EngineTable;
  setTable(id: string, patch: { name?: string; range?: Rectangle } & Partial<TableLooks>): void;
  deleteTable(id: string, keepCells: boolean): void;
  /** The table that holds a cell. */
  at(sheetId: string, row: number, column: number): EngineTable | undefined;
  /** Takes over headers that were edited as cells. */
  headersEdited(sheetId: string, range: Rectangle): void;
}

type RenameInFormulas = (change: { table: string; to?: string; column?: readonly [string, string] }) => void;

/** Tables of a Univer workbook, with Excel's rules for headers and names. */
export function tableList(
  book: UniverWorkbook,
  reader: CellReader,
  writer: CellWriter,
  layout: SheetLayout,
  renameInFormulas: RenameInFormulas,
): TableList {
  const list = new UniverTables(book, new TableHeaders(reader, writer), layout, renameInFormulas);
  return {
    tables: () => list.tables(),
    addTable: (sheetId, range, hasHeaders, name) => list.addTable(sheetId, range, hasHeaders, name),
    setTable: (id, patch) => list.setTable(id, patch),
    deleteTable: (id, keepCells) => list.deleteTable(id, keepCells),
    at: (sheetId, row, column) => list.at(sheetId, row, column),
    headersEdited: (sheetId, range) => list.headersEdited(sheetId, range),
  };
}

class UniverTables {
  private readonly univerTables: TableManager;
  private readonly looks: LooksOfTables;
  private made = 0;

  constructor(
    private readonly book: UniverWorkbook,
    private readonly headers: TableHeaders,
    private readonly layout: SheetLayout,
    private readonly renameInFormulas: RenameInFormulas,
  ) {
    this.univerTables = book.injector.get(TableManager);
    this.looks = new LooksOfTables(book);
  }

  tables(): readonly EngineTable[] {
    return this.univerTables.getTableList(this.book.unitId).map((info) => this.describe(info.id));
  }

  addTable(sheetId: string, range: Rectangle, hasHeaders: boolean, name?: string): EngineTable {
    if (this.tables().some((table) => table.sheetId === sheetId && overlap(table.range, range))) {
      throw new Error("A table cannot overlap another table");
    }
    let area = range;
    if (!hasHeaders) {
      this.layout.insertCells(sheetId, { ...range, rows: 1 }, "Down");
      area = { ...range, rows: range.rows + 1 };
    }
    const withBody = { ...area, rows: Math.max(2, area.rows) };
    this.book.reach(sheetId, withBody);
    const header = this.headers.fix(sheetId, area);
    const tableName = name ?? this.freeName();
    const tableId = `table-${sheetId}-${tableName.toLowerCase()}`;
    this.book.run(AddSheetTableMutation.id, {
      subUnitId: sheetId,
      tableId,
      name: tableName,
      range: toRange(withBody),
      header,
      options: { tableStyleId: this.looks.themeName(DEFAULT_TABLE_LOOKS) },
    });
    return this.describe(tableId);
  }

  setTable(id: string, { name, range, ...looks }: Parameters<TableList["setTable"]>[1]): void {
    const before = this.describe(id);
    const configure = (config: object) =>
      this.book.run(SetSheetTableMutation.id, { subUnitId: before.sheetId, tableId: id, config });
    if (name !== undefined && name !== before.name) {
      configure({ name });
      this.renameInFormulas({ table: before.name, to: name });
    }
    if (range !== undefined) {
      configure({ updateRange: { newRange: toRange(range) } });
      this.setColumns(id, this.headers.fix(before.sheetId, range));
    }
    if (Object.keys(looks).length > 0) configure({ theme: this.looks.themeName(this.looks.set(id, looks)) });
  }

  deleteTable(id: string, keepCells: boolean): void {
    const { sheetId, range } = this.describe(id);
    this.book.run(DeleteSheetTableMutation.id, { subUnitId: sheetId, tableId: id });
    this.looks.forget(id);
    if (!keepCells) this.layout.deleteCells(sheetId, range, "Up");
  }

  at(sheetId: string, row: number, column: number): EngineTable | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.tables().find((table) => table.sheetId === sheetId && overlap(table.range, cell));
  }

  headersEdited(sheetId: string, range: Rectangle): void {
    for (const table of this.tables()) {
      if (table.sheetId !== sheetId || !overlap({ ...table.range, rows: 1 }, range)) continue;
      const headers = this.headers.read(sheetId, table.range);
      if (headers.join("\n") === table.columns.join("\n")) continue;
      this.setColumns(table.id, headers);
      table.columns.forEach((old, index) => {
        const now = headers[index];
        if (now === undefined || now === old) return;
        this.renameInFormulas({ table: table.name, column: [old, now] });
      });
    }
  }

  private describe(id: string): EngineTable {
    const table = this.univerTables.getTable(this.book.unitId, id);
    if (!table) throw new Error(`There is no table with the id ${id}`);
    const info = table.getTableInfo();
    return {
      id,
      name: info.name,
      sheetId: info.subUnitId,
      range: toRectangle(info.range),
      columns: info.columns.map((column) => column.displayName),
      showHeaders: true,
      ...this.looks.of(id),
    };
  }

  private freeName(): string {
    const taken = new Set(this.tables().map((table) => table.name.toLowerCase()));
    do this.made += 1;
    while (taken.has(`table${this.made}`));
    return `Table${this.made}`;
  }

  private setColumns(id: string, headers: readonly string[]): void {
    const table = this.univerTables.getTable(this.book.unitId, id);
    headers.forEach((header, index) => {
      const column = table?.getTableColumnByIndex(index);
      if (column) column.displayName = header;
    });
    this.announce(id);
  }

  /** Tells formulas what the table and its columns are called now. */
  private announce(id: string): void {
    const { name, sheetId, range, columns } = this.describe(id);
    const titleMap = new Map(columns.map((column, index) => [column, index]));
    this.book.run(SetSuperTableMutation.id, {
      tableName: name,
      reference: { range: toRange(range), sheetId, titleMap },
    });
  }
}
