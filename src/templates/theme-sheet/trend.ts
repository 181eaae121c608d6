import type { NeighbourEdition } from "../../benchmarks/benchmarks";
import { columnLetters } from "../../core/cells/a1";
import type { PlannedBlock, PlannedChart, PlannedTable, PlannedValueAxis } from "../plan";
import { benchmarkFormula, lastYearFormula } from "./indicator-cells";
import { call, neighboursOf, quoted } from "./formula-text";
import { PARAMETERS, TREND_YEARS } from "./theme-layout";

/** Height of a row that a chart stands in, in points: Excel's largest is 409. */
export const CHART_HEIGHT = 300;

/** Where a trend stands, one-based, and the formula text of the code of its indicator. */
export interface TrendPlace {
  readonly sheetKey: string;
  readonly code: string;
  readonly title: number;
  readonly chart: number;
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly edition?: NeighbourEdition | undefined;
}

/** The rows of a trend from its title down: the chart in a tall row of its own, then the table. */
export function trendPlace(
  sheetKey: string,
  code: string,
  title: number,
  edition?: NeighbourEdition,
): TrendPlace {
  const header = title + 2;
  return {
    sheetKey,
    code,
    title,
    chart: title + 1,
    header,
    first: header + 1,
    last: header + TREND_YEARS,
    edition,
  };
}

/** Lines of the trend: heading of the column, area and part as formula texts, and how the line looks. */
const linesOf = ({ edition }: TrendPlace) => {
  const { authority } = PARAMETERS;
  return [
    { heading: "This authority", area: authority, part: null, emphasis: "authority" },
    { heading: "Lower limit (95%)", area: authority, part: "lower", emphasis: "interval" },
    { heading: "Upper limit (95%)", area: authority, part: "upper", emphasis: "interval" },
    { heading: "England", area: '"England"', part: null, emphasis: "comparator" },
    { heading: "Its region", area: `"region of "&${authority}`, part: null, emphasis: "comparator" },
    {
      heading: "Neighbours' median",
      area: neighboursOf(authority, edition),
      part: null,
      emphasis: "comparator",
    },
  ] as const;
};

const AS_PUBLISHED = "This authority, as published";

/** A figure, or #N/A where none was published: Excel draws text as nought, and leaves #N/A out. */
export const plotted = (figure: string): string => `=IFERROR(0+${figure},NA())`;

/** The published trend of an indicator, one row a year, under its chart. */
export function trendBlocks(place: TrendPlace): readonly PlannedBlock[] {
  const { code, first, last } = place;
  const { authority } = PARAMETERS;
  const lines = linesOf(place);
  const year = `$A$${last}`;
  const rows = Array.from({ length: TREND_YEARS }, (_row, index) => {
    const yearCell = `$A$${first + index}`;
    const yearsBack = TREND_YEARS - 1 - index;
    return {
      year: yearsBack === 0 ? lastYearFormula(code) : `=${year}-${yearsBack}`,
      figures: lines.map(({ area, part }) =>
        plotted(benchmarkFormula(code, area, yearCell, ...(part === null ? [] : [quoted(part)]))),
      ),
      asPublished: `=IFERROR(${benchmarkFormula(code, authority, yearCell)},"[x]")`,
    };
  });
  const headings = [...lines.map((line) => line.heading), AS_PUBLISHED];
  return [
    { at: `A${place.title}`, cells: [[trendTitle(place)]], role: "label" },
    { at: unitCell(place), cells: [[`=${unitOf(place)}`]], role: "unit" },
    { at: `A${place.chart}`, cells: [[TREND_IN_WORDS]], role: "note", wrap: true },
    { at: `A${place.header}`, cells: [["Year ending"]], role: "heading", wrap: true },
    { at: `B${place.header}`, cells: [headings], role: "heading", wrap: true, align: "right" },
    { at: `A${first}`, cells: rows.map((row) => [row.year]), role: "body", align: "left" },
    {
      at: `B${first}`,
      cells: rows.map((row) => [...row.figures, row.asPublished]),
      role: "number",
      numberFormat: "#,##0.0",
    },
  ];
}

const TREND_IN_WORDS =
  "The chart shows the figures of this table: this authority as a thick line with round markers, the limits " +
  "of its 95% interval as dotted lines, and the comparators as thinner lines, each with a dash and marker of " +
  "its own. A cell that holds #N/A is a gap in its line: no figure was published, and the last column says " +
  "why; or, for the limits, no counts were published with it.";

const unitOf = ({ code }: Pick<TrendPlace, "code">): string => call("DEFINE", code, '"unit"');

/** Over the last column: what the figures of the table and the axis of the chart are counted in. */
const unitCell = ({ title }: Pick<TrendPlace, "title">): string => `H${title}`;

/** The finding in words: the last figure of the authority and of England. */
function trendTitle(place: TrendPlace): string {
  const { code, last } = place;
  const sign = `IF(${unitOf(place)}="per cent","%","")`;
  const words = (cell: string): string => `IFERROR(TEXT(${cell},"#,##0.0")&${sign},"no figure")`;
  return (
    `=${call("DEFINE", code, '"short title"')}&": "&${PARAMETERS.authority}&" "&${words(`$B$${last}`)}` +
    `&" and England "&${words(`$E$${last}`)}&" in "&$A$${last}`
  );
}

export function trendTable(name: string, { header, last }: TrendPlace): PlannedTable {
  return { key: "trend", name, range: `A${header}:H${last}`, style: "banded", filter: false };
}

/** The trend as a native line chart over its table. The unit follows the chosen indicator. */
export function trendChart(
  place: TrendPlace,
  unit: Pick<PlannedValueAxis, "title" | "titleFormula"> = {
    title: "In the indicator's unit",
    titleFormula: `={sheet:${place.sheetKey}}!$H$${place.title}`,
  },
): PlannedChart {
  const rows = (column: string): string => `${column}${place.first}:${column}${place.last}`;
  return {
    key: "trend",
    kind: "line",
    title: "Published trend of the chosen indicator",
    titleFormula: `={sheet:${place.sheetKey}}!$A$${place.title}`,
    altText:
      "Line chart of one indicator by year: this authority with its 95% interval, England, its region and neighbours",
    series: linesOf(place).map((line, index) => ({
      name: line.heading,
      values: rows(columnLetters(index + 1)),
      categories: rows("A"),
      emphasis: line.emphasis,
    })),
    valueAxis: { ...unit, numberFormat: "#,##0" },
    categoryAxis: { title: "Year ending" },
    topLeft: `B${place.chart}`,
    bottomRight: `H${place.chart}`,
  };
}
