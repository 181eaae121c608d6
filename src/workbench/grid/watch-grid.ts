import type { CellValue, ErrorValue } from "../workbook/engine";
import { oncePerFrame } from "./once-per-frame";
import { activeCell, cellAt, type ActiveCell } from "./active-cell";
import { NOTHING_SELECTED, selectionSummary, type SelectionSummary } from "./selection-summary";
import type { VisibleGrid } from "./visible-grid";

/** A cell in error and where it is on the page. */
export interface CellInError {
  readonly value: ErrorValue;
  readonly box: DOMRect;
}

/** What the page wants to hear of the grid. */
export interface GridWatcher {
  onSelection(cell: ActiveCell, summary: SelectionSummary): void;
  /** The error to explain now: of the cell under the pointer, else of the active cell. */
  onError(cell: CellInError | null): void;
  onEditing(editing: boolean): void;
  onCalculating(calculating: boolean): void;
  onZoom(ratio: number): void;
}

const isError = (value: CellValue): value is ErrorValue => typeof value === "object" && value !== null;

/** Univer measures a cell from the corner of its canvas. */
const boxOf = ({ api, canvas }: VisibleGrid, row: number, column: number): DOMRect | null => {
  const cell = api.getActiveWorkbook()?.getActiveSheet().getRange(row, column).getCellRect();
  const corner = canvas()?.getBoundingClientRect();
  return cell && corner ? new DOMRect(corner.x + cell.x, corner.y + cell.y, cell.width, cell.height) : null;
};

const errorAt = (grid: VisibleGrid, cell: ActiveCell): CellInError | null => {
  if (!isError(cell.value) || cell.sheetId !== grid.engine.activeSheetId()) return null;
  const box = boxOf(grid, cell.row, cell.column);
  return box ? { value: cell.value, box } : null;
};

/** Tells the page what happens in the grid. Answers a function that stops. */
export const watchGrid = (grid: VisibleGrid, watcher: GridWatcher): (() => void) => {
  const { api, engine } = grid;
  const refresh = oncePerFrame(() => {
    const cell = activeCell(engine);
    watcher.onSelection(cell, selectionSummary(engine) ?? NOTHING_SELECTED);
    watcher.onError(errorAt(grid, cell));
  });
  const events = [
    api.addEvent(api.Event.SelectionChanged, refresh),
    api.addEvent(api.Event.CommandExecuted, refresh),
    api.addEvent(api.Event.Scroll, () => watcher.onError(null)),
    api.addEvent(api.Event.CellHover, ({ row, column, worksheet }) => {
      const hovered = errorAt(grid, cellAt(engine, worksheet.getSheetId(), row, column));
      watcher.onError(hovered ?? errorAt(grid, activeCell(engine)));
    }),
    api.addEvent(api.Event.SheetEditStarted, () => watcher.onEditing(true)),
    api.addEvent(api.Event.SheetEditEnded, () => watcher.onEditing(false)),
    api.addEvent(api.Event.SheetZoomChanged, ({ zoom }) => watcher.onZoom(zoom)),
    api.getFormula().calculationStart(() => watcher.onCalculating(true)),
    api.getFormula().calculationEnd(() => {
      watcher.onCalculating(false);
      refresh();
    }),
  ];
  const stop = engine.subscribe(refresh);
  refresh();
  return () => {
    stop();
    for (const event of events) event.dispose();
  };
};
