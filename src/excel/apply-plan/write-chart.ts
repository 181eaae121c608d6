import type { PlannedChart, PlannedSeries } from "../../templates/plan";
import { SERIES_STYLES, type SeriesStyle } from "../styles";
import { withFinalNames } from "./cell-content";
import type { FinalNames } from "./free-names";

const CHART_TYPES = {
  line: "LineMarkers",
  bar: "BarClustered",
  column: "ColumnClustered",
  scatter: "XYScatter",
} as const satisfies Readonly<Record<PlannedChart["kind"], Excel.ChartType | string>>;

/** Asks for one native chart. Its ranges are on the planned sheet itself. */
export function writeChart(sheet: Excel.Worksheet, planned: PlannedChart, names: FinalNames): void {
  const [first] = planned.series;
  if (!first) throw new RangeError(`A chart without series: ${planned.key}`);
  const chart = sheet.charts.add(CHART_TYPES[planned.kind], sheet.getRange(first.values), "Columns");
  // Excel offers no alternative text for charts to add-ins; screen readers read the name.
  chart.name = planned.altText.slice(0, 250);
  if (planned.titleFormula === undefined) chart.title.text = planned.title;
  else chart.title.setFormula(withFinalNames(planned.titleFormula, names));
  chart.title.format.font.size = 12;
  chart.legend.position = "Bottom";
  chart.legend.visible = planned.series.length > 1;
  writeAllSeries(sheet, chart, planned);
  writeAxes(chart, planned);
  chart.setPosition(planned.topLeft, planned.bottomRight);
}

function writeAllSeries(sheet: Excel.Worksheet, chart: Excel.Chart, planned: PlannedChart): void {
  const seen = { authority: 0, comparator: 0, limit: 0, muted: 0 };
  planned.series.forEach((series, index) => {
    const target = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    if (index === 0) target.name = series.name;
    else target.setValues(sheet.getRange(series.values));
    if (series.categories !== undefined) target.setXAxisValues(sheet.getRange(series.categories));
    writeSeriesStyle(target, styleOf(series, seen[series.emphasis]++), planned.kind);
  });
}

function styleOf(series: PlannedSeries, nth: number): SeriesStyle {
  const styles: readonly SeriesStyle[] = SERIES_STYLES[series.emphasis];
  return styles[nth % styles.length] ?? SERIES_STYLES.muted[0];
}

function writeSeriesStyle(series: Excel.ChartSeries, style: SeriesStyle, kind: PlannedChart["kind"]): void {
  if (kind === "bar" || kind === "column") {
    series.format.fill.setSolidColor(style.colour);
    return;
  }
  series.format.line.color = style.colour;
  series.format.line.weight = style.weight;
  series.format.line.lineStyle = style.dash;
  series.markerStyle = style.marker;
  if (style.marker === "None") return;
  series.markerSize = 6;
  series.markerBackgroundColor = style.colour;
  series.markerForegroundColor = style.colour;
}

function writeAxes(chart: Excel.Chart, planned: PlannedChart): void {
  const { valueAxis, categoryAxis } = planned;
  if (valueAxis) {
    chart.axes.valueAxis.title.text = valueAxis.title;
    if (valueAxis.numberFormat !== undefined) chart.axes.valueAxis.numberFormat = valueAxis.numberFormat;
    if (valueAxis.minimum !== undefined) chart.axes.valueAxis.minimum = valueAxis.minimum;
  }
  if (categoryAxis) chart.axes.categoryAxis.title.text = categoryAxis.title;
}
