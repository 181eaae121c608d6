import type { WorkbenchHost } from "../../src/workbench/host";
import type { Rectangle, SpreadsheetEngine } from "../../src/workbench/workbook/engine";
import { cellAddress } from "../../src/core/cells/a1";

/** Formats are compared in these first cells of a sheet, whatever is used. */
const LOOKED_AT: Rectangle = { row: 0, column: 0, rows: 12, columns: 10 };

/** Formulas and constants of the used cells of a sheet, by address. */
export function usedCells(
  engine: SpreadsheetEngine,
  sheetId: string,
): Readonly<Record<string, string | number | boolean>> {
  const used = engine.usedRange(sheetId, false);
  if (!used) return {};
  const cells: Record<string, string | number | boolean> = {};
  engine.formulas(sheetId, used).forEach((row, r) =>
    row.forEach((content, c) => {
      if (content !== null && content !== "") cells[cellAddress(used.row + r, used.column + c)] = content;
    }),
  );
  return cells;
}

function formats(engine: SpreadsheetEngine, sheetId: string): unknown {
  const area = LOOKED_AT;
  const cells = Array.from({ length: area.rows * area.columns }, (_cell, index) => ({
    row: Math.floor(index / area.columns),
    column: index % area.columns,
    rows: 1,
    columns: 1,
  }));
  return {
    numbers: engine.numberFormats(sheetId, area),
    styles: cells.map((cell) => engine.style(sheetId, cell)),
    validation: cells.map((cell) => engine.validation(sheetId, cell)),
    widths: Array.from({ length: area.columns }, (_column, column) => engine.columnWidth(sheetId, column)),
  };
}

const only = <Value>(
  record: Readonly<Record<string, Value>>,
  isWanted: (key: string) => boolean,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => isWanted(key)));

/** Everything that a user could see or save in a workbook; two dumps are compared for equality. */
export function dumpWorkbook(host: WorkbenchHost, engine: SpreadsheetEngine): unknown {
  const saved = host.save();
  const isThere = (sheetId: string): boolean => engine.sheets().some((sheet) => sheet.id === sheetId);
  const tableIds = engine.tables().map((table) => table.id);
  const names = engine.names().map(({ sheetId, name }) => `${sheetId ?? ""}!${name}`.toLowerCase());
  return {
    ...saved,
    // The host keeps options of tables and names that are gone, and notes those that are off; nobody sees them.
    tableOptions: Object.entries(saved.tableOptions)
      .filter(([id]) => tableIds.includes(id))
      .map(
        ([id, options]) => [id, Object.entries(options).filter(([, setting]) => setting !== false)] as const,
      )
      .filter(([, options]) => options.length > 0),
    nameOptions: only(saved.nameOptions, (key) => names.includes(key.toLowerCase())),
    hiddenGridlines: saved.hiddenGridlines.filter(isThere),
    hiddenHeadings: saved.hiddenHeadings.filter(isThere),
    sheets: engine.sheets().map((sheet) => ({
      ...sheet,
      cells: usedCells(engine, sheet.id),
      formats: formats(engine, sheet.id),
      rules: engine.conditionalRules(sheet.id),
      frozen: engine.frozen(sheet.id),
      merged: engine.mergedAreas(sheet.id),
    })),
    tables: engine.tables(),
    names: engine.names(),
    active: engine.activeSheetId(),
  };
}
