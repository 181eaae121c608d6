import type {
  ChartAxisDefinition,
  ChartDefinition,
  ChartLooks,
  ChartSeriesDefinition,
  ChartTitleDefinition,
} from "./definition";

export const plainLooks = (): ChartLooks => ({ fill: {}, line: {}, border: {}, font: {} });

const title = (text: string | null, visible: boolean): ChartTitleDefinition => ({
  text,
  visible,
  looks: plainLooks(),
});

const isPie = (chartType: string): boolean => /Pie|Doughnut/.test(chartType);

export const isScatter = (chartType: string): boolean => /^XYScatter|^Bubble/.test(chartType);

function newAxis(
  type: ChartAxisDefinition["type"],
  axisGroup: ChartAxisDefinition["axisGroup"],
): ChartAxisDefinition {
  const gridlines = type === "Value" && axisGroup === "Primary";
  return {
    type,
    axisGroup,
    visible: axisGroup === "Primary",
    numberFormat: "General",
    linkNumberFormat: true,
    title: title(null, false),
    majorGridlines: { visible: gridlines, looks: plainLooks() },
    minorGridlines: { visible: false, looks: plainLooks() },
    looks: plainLooks(),
  };
}

export function newSeries(chartType: string): ChartSeriesDefinition {
  return {
    name: null,
    chartType,
    values: null,
    categories: null,
    axisGroup: "Primary",
    hasDataLabels: false,
    dataLabels: { showValue: true, looks: plainLooks() },
    points: {},
    trendlines: [],
    xErrorBars: { visible: false, looks: plainLooks() },
    yErrorBars: { visible: false, looks: plainLooks() },
    looks: plainLooks(),
  };
}

/** A chart as Excel first draws it: 360 by 216 points, legend below, title above. */
export function newChart(
  id: string,
  sheetId: string,
  name: string,
  chartType: string,
  series: ChartSeriesDefinition[],
  plotBy: ChartDefinition["plotBy"],
): ChartDefinition {
  return {
    id,
    sheetId,
    name,
    chartType,
    plotBy,
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    displayBlanksAs: "NotPlotted",
    plotVisibleOnly: true,
    title: title(null, series.length > 0),
    legend: { visible: series.length > 1 || isPie(chartType), position: "Bottom", looks: plainLooks() },
    axes: [
      newAxis("Category", "Primary"),
      newAxis("Value", "Primary"),
      newAxis("Category", "Secondary"),
      newAxis("Value", "Secondary"),
      newAxis("Series", "Primary"),
    ],
    series,
    dataLabels: { showValue: false, looks: plainLooks() },
    plotArea: { looks: plainLooks() },
    looks: plainLooks(),
  };
}
