import type { CellValue, SpreadsheetEngine } from "../engine";
import type { ChartDefinition, ChartSeriesDefinition, ChartSource, ChartTitleDefinition } from "./definition";

/** A series with its numbers and labels as they are in the cells now. */
export interface SeriesDrawing {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly categories: readonly string[];
  /** The categories as numbers, for scatter charts; `null` where a cell is blank or an error. */
  readonly x: readonly (number | null)[];
  readonly definition: ChartSeriesDefinition;
}

/** A chart ready to be drawn. */
export interface ChartDrawing {
  readonly definition: ChartDefinition;
  /** The chart's title as it reads now; null where it has none of its own. */
  readonly title: string | null;
  readonly series: readonly SeriesDrawing[];
}

/** A value as Excel draws it: text is nought, a blank cell or an error leaves a gap. */
const plotted = (value: CellValue): number | null =>
  typeof value === "string" ? 0 : typeof value === "number" ? value : null;

/** Places along an axis of numbers. One label among them, and Excel counts the points instead. */
function places(values: readonly CellValue[]): readonly (number | null)[] {
  return values.some((value) => typeof value === "string")
    ? values.map((_value, index) => index + 1)
    : values.map((value) => (typeof value === "number" ? value : null));
}

/** The cells of a source, along its rows. */
export function sourceValues(engine: SpreadsheetEngine, source: ChartSource | null | undefined): CellValue[] {
  if (!source) return [];
  return source.kind === "constants" ? [...source.values] : engine.values(source.sheetId, source.area).flat();
}

/** The cells of a source as they are shown. */
export function sourceTexts(engine: SpreadsheetEngine, source: ChartSource | null | undefined): string[] {
  if (!source) return [];
  return source.kind === "constants"
    ? source.values.map((value) => (value === null ? "" : String(value)))
    : engine.text(source.sheetId, source.area).flat();
}

/** The name of a series as a legend shows it. */
export function seriesName(engine: SpreadsheetEngine, series: ChartSeriesDefinition, index: number): string {
  if (typeof series.name === "string") return series.name;
  const text = sourceTexts(engine, series.name).join(" ").trim();
  return text === "" ? `Series${index + 1}` : text;
}

/** A title as it reads now: the text of the cell that it follows, or the text typed. */
export const titleText = (engine: SpreadsheetEngine, title: ChartTitleDefinition): string | null =>
  title.source ? (sourceTexts(engine, title.source)[0] ?? "") : title.text;

/** Looks up the cells behind a chart. */
export function drawingOf(engine: SpreadsheetEngine, definition: ChartDefinition): ChartDrawing {
  const series = definition.series.map((item, index): SeriesDrawing => {
    const categories =
      item.categories ?? definition.axes.find(({ type }) => type === "Category")?.categoryNames;
    return {
      name: seriesName(engine, item, index),
      values: sourceValues(engine, item.values).map(plotted),
      categories: sourceTexts(engine, categories),
      x: places(sourceValues(engine, categories)),
      definition: item,
    };
  });
  const axes = definition.axes.map((axis) => ({
    ...axis,
    title: { ...axis.title, text: titleText(engine, axis.title) },
  }));
  return { definition: { ...definition, axes }, title: titleText(engine, definition.title), series };
}
