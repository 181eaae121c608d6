import type { NeighbourEdition } from "../../benchmarks/benchmarks";
import type { PlannedBlock, PlannedChart, PlannedTable } from "../plan";
import { benchmarkFormula, lastYearFormula } from "./indicator-cells";
import { call, neighboursOf } from "./formula-text";
import { PARAMETERS, TREND_YEARS, type ThemeLayout } from "./theme-layout";

/** Lines of the trend: heading of the column, area as a formula text (null: the neighbours), and how the line looks. */
const LINES = [
  { heading: "This authority", area: PARAMETERS.authority, emphasis: "authority" },
  { heading: "England", area: '"England"', emphasis: "comparator" },
  { heading: "Its region", area: `"region of "&${PARAMETERS.authority}`, emphasis: "comparator" },
  { heading: "Neighbours' median", area: null, emphasis: "comparator" },
] as const;

const COLUMNS = ["B", "C", "D", "E"] as const;

/** A figure, or #N/A where none was published: Excel draws text as nought, and leaves #N/A out. */
const plotted = (figure: string): string => `=IFERROR(0+${figure},NA())`;

/** The published trend of the chosen indicator, one row a year. */
export function trendBlocks(layout: ThemeLayout, edition?: NeighbourEdition): readonly PlannedBlock[] {
  const { authority, chartIndicator } = PARAMETERS;
  const year = `$A$${layout.trendLast}`;
  const rows = Array.from({ length: TREND_YEARS }, (_row, index) => {
    const yearCell = `$A$${layout.trendFirst + index}`;
    const yearsBack = TREND_YEARS - 1 - index;
    return [
      yearsBack === 0 ? lastYearFormula(chartIndicator) : `=${year}-${yearsBack}`,
      ...LINES.map(({ area }) =>
        plotted(benchmarkFormula(chartIndicator, area ?? neighboursOf(authority, edition), yearCell)),
      ),
    ];
  });
  const [own, england] = [`$B$${layout.trendLast}`, `$C$${layout.trendLast}`];
  const sign = `IF(${call("DEFINE", chartIndicator, '"unit"')}="per cent","%","")`;
  const words = (cell: string): string => `IFERROR(TEXT(${cell},"#,##0.0")&${sign},"no figure")`;
  const title =
    `=${call("DEFINE", chartIndicator, '"short title"')}&": "&${authority}&" "&${words(own)}` +
    `&" and England "&${words(england)}&" in "&${year}`;
  return [
    { at: `A${layout.trendTitle}`, cells: [[title]], role: "label" },
    { at: `A${layout.trendHeader}`, cells: [["Year ending"]], role: "heading", wrap: true },
    {
      at: `B${layout.trendHeader}`,
      cells: [LINES.map((line) => line.heading)],
      role: "heading",
      wrap: true,
      align: "right",
    },
    { at: `A${layout.trendFirst}`, cells: rows.map(([cell = null]) => [cell]), role: "body", align: "left" },
    {
      at: `B${layout.trendFirst}`,
      cells: rows.map(([, ...figures]) => figures),
      role: "number",
      numberFormat: "#,##0.0",
    },
  ];
}

export function trendTable(name: string, layout: ThemeLayout, filter: boolean): PlannedTable {
  return {
    key: "trend",
    name,
    range: `A${layout.trendHeader}:E${layout.trendLast}`,
    style: "banded",
    filter,
  };
}

/** The trend as a native line chart beside its table. */
export function trendChart(layout: ThemeLayout): PlannedChart {
  const rows = (column: string): string => `${column}${layout.trendFirst}:${column}${layout.trendLast}`;
  return {
    key: "trend",
    kind: "line",
    title: "Published trend of the chosen indicator",
    titleFormula: `={sheet:theme}!$A$${layout.trendTitle}`,
    altText:
      "Line chart of one indicator by year: this authority, England, its region and its neighbours' median",
    series: LINES.map((line, index) => ({
      name: line.heading,
      values: rows(COLUMNS[index] ?? "B"),
      categories: rows("A"),
      emphasis: line.emphasis,
    })),
    valueAxis: { title: "In the indicator's unit", numberFormat: "#,##0" },
    categoryAxis: { title: "Year ending" },
    topLeft: `G${layout.trendHeader}`,
    bottomRight: `M${layout.trendLast}`,
  };
}
