import type { WorkbenchHost } from "../../src/workbench/host";
import type { Rectangle, SpreadsheetEngine } from "../../src/workbench/workbook/engine";
import { cellAddress } from "../../src/core/cells/a1";

const MARGIN = 2;

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

/** Formats of a few cells round the used ones, so that a format left behind shows. */
function formats(engine: SpreadsheetEngine, sheetId: string): unknown {
  const used = engine.usedRange(sheetId, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const area: Rectangle = {
    row: 0,
    column: 0,
    rows: used.row + used.rows + MARGIN,
    columns: used.column + used.columns + MARGIN,
  };
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

/** Everything that a user could see or save in a workbook; two dumps are compared for equality. */
export function dumpWorkbook(host: WorkbenchHost, engine: SpreadsheetEngine): unknown {
  return {
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
    ...host.save(),
  };
}
