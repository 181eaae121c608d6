import type { PlannedChart, PlannedSeries } from "../../templates/plan";
import { SERIES_STYLES, type SeriesStyle } from "../styles";
import { withFinalNames } from "./cell-content";
import type { FinalNames } from "./free-names";
import { plannedRange } from "./planned-range";
import { writeSeriesStyle } from "./write-series";

const CHART_TYPES = {
  line: "LineMarkers",
  bar: "BarClustered",
  column: "ColumnClustered",
  stackedBar: "BarStacked",
  stackedColumn: "ColumnStacked",
  shareBar: "BarStacked100",
  shareColumn: "ColumnStacked100",
  scatter: "XYScatter",
} as const satisfies Readonly<Record<PlannedChart["kind"], Excel.ChartType | string>>;

const LONGEST_NAME = 250;
/** Space between bars in per cent of their width: Excel's own 219 makes thin bars. */
const GAP = 50;
const SAME_PLACE = 100;

/**
 * The name of a chart, which screen readers read: Excel offers no alternative text for charts to add-ins.
 * A number makes it the only one of its name.
 */
export const chartName = (planned: PlannedChart, number?: number): string =>
  planned.altText.slice(0, LONGEST_NAME) + (number === undefined ? "" : ` (${number})`);

/** Asks for one native chart. Its ranges are on the planned sheet itself, or name another of the plan. */
export function writeChart(
  sheet: Excel.Worksheet,
  planned: PlannedChart,
  names: FinalNames,
  name = chartName(planned),
): void {
  const [first] = planned.series;
  if (!first) throw new RangeError(`A chart without series: ${planned.key}`);
  const chart = sheet.charts.add(
    CHART_TYPES[planned.kind],
    plannedRange(sheet, first.values, names),
    "Columns",
  );
  chart.name = name;
  if (planned.titleFormula === undefined) chart.title.text = planned.title;
  else chart.title.setFormula(withFinalNames(planned.titleFormula, names));
  chart.title.format.font.size = 12;
  chart.legend.position = "Bottom";
  chart.legend.visible = planned.series.length > 1;
  // A line of limits goes on where one area has none.
  if (planned.kind === "scatter") chart.displayBlanksAs = "Interplotted";
  writeAllSeries(sheet, chart, planned, names);
  writeAxes(chart, planned, names);
  chart.setPosition(planned.topLeft, planned.bottomRight);
}

function writeAllSeries(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  planned: PlannedChart,
  names: FinalNames,
): void {
  const seen = new Map<PlannedSeries["emphasis"], number>();
  planned.series.forEach((series, index) => {
    const target = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    if (index === 0) target.name = series.name;
    else target.setValues(plannedRange(sheet, series.values, names));
    if (series.categories !== undefined) target.setXAxisValues(plannedRange(sheet, series.categories, names));
    const nth = seen.get(series.emphasis) ?? 0;
    seen.set(series.emphasis, nth + 1);
    writeSeriesStyle(target, series, styleOf(series, nth), planned.kind);
  });
  if (planned.kind === "line" || planned.kind === "scatter") return;
  const [bars] = [chart.series.getItemAt(0)];
  bars.gapWidth = GAP;
  if (planned.overlaid === true) bars.overlap = SAME_PLACE;
}

function styleOf(series: PlannedSeries, nth: number): SeriesStyle {
  const styles: readonly SeriesStyle[] = SERIES_STYLES[series.emphasis];
  return styles[nth % styles.length] ?? SERIES_STYLES.muted[0];
}

function writeAxes(chart: Excel.Chart, planned: PlannedChart, names: FinalNames): void {
  const { valueAxis, categoryAxis } = planned;
  if (valueAxis) writeAxis(chart.axes.valueAxis, valueAxis);
  if (valueAxis?.titleFormula !== undefined)
    chart.axes.valueAxis.title.setFormula(withFinalNames(valueAxis.titleFormula, names));
  if (!categoryAxis) return;
  writeAxis(chart.axes.categoryAxis, categoryAxis);
  if (categoryAxis.fromTop !== true) return;
  chart.axes.categoryAxis.reversePlotOrder = true;
  // The other axis stays at the foot of the chart.
  chart.axes.categoryAxis.position = "Maximum";
}

function writeAxis(axis: Excel.ChartAxis, planned: NonNullable<PlannedChart["categoryAxis"]>): void {
  if (planned.title !== undefined) axis.title.text = planned.title;
  if (planned.numberFormat !== undefined) axis.numberFormat = planned.numberFormat;
  if (planned.minimum !== undefined) axis.minimum = planned.minimum;
  if (planned.maximum !== undefined) axis.maximum = planned.maximum;
}
