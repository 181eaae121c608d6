import type { CellValue, Rectangle, SpreadsheetEngine } from "../engine";
import type { ChartSeriesDefinition, ChartSource } from "./definition";
import { isScatter, newSeries } from "./new-chart";

export type SeriesBy = "Auto" | "Rows" | "Columns";

export interface SeriesFromCells {
  readonly series: ChartSeriesDefinition[];
  readonly plotBy: "Rows" | "Columns";
}

const isText = (value: CellValue): boolean => typeof value === "string";

/**
 * Reads series out of a block of cells as Excel does: the longer side holds the points; a first line
 * of text holds the names, a first line of labels (or, for scatter charts, of numbers) the categories.
 */
export function seriesFromCells(
  engine: SpreadsheetEngine,
  sheetId: string,
  area: Rectangle,
  chartType: string,
  seriesBy: SeriesBy,
): SeriesFromCells {
  const plotBy = seriesBy === "Auto" ? (area.rows >= area.columns ? "Columns" : "Rows") : seriesBy;
  const cells = engine.values(sheetId, area);
  const byColumns = plotBy === "Columns";
  const lines = byColumns ? turned(cells) : cells;
  const names =
    lines.some((line, index) => index > 0 && isText(line[0] ?? null)) ||
    (isText(lines[0]?.[0] ?? null) && lines.length === 1);
  const labels = firstLineIsLabels(lines, names, isScatter(chartType));
  const source = (line: number, first: number, last: number): ChartSource => ({
    kind: "cells",
    sheetId,
    area: byColumns
      ? { row: area.row + first, column: area.column + line, rows: last - first, columns: 1 }
      : { row: area.row + line, column: area.column + first, rows: 1, columns: last - first },
  });
  const length = lines[0]?.length ?? 0;
  const start = names ? 1 : 0;
  const series = lines.slice(labels ? 1 : 0).map((_, index): ChartSeriesDefinition => {
    const line = index + (labels ? 1 : 0);
    return {
      ...newSeries(chartType),
      name: names ? source(line, 0, 1) : null,
      values: source(line, start, length),
      categories: labels ? source(0, start, length) : null,
    };
  });
  return { series, plotBy };
}

const turned = (cells: readonly (readonly CellValue[])[]): CellValue[][] =>
  (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? null));

function firstLineIsLabels(
  lines: readonly (readonly CellValue[])[],
  names: boolean,
  scatter: boolean,
): boolean {
  const [first, ...others] = lines;
  if (!first || others.length === 0) return false;
  if (scatter) return true;
  const body = first.slice(names ? 1 : 0);
  const cornerIsBlank = names && (first[0] ?? null) === null;
  return cornerIsBlank || body.some(isText);
}
