import { percentFormat } from "../../functions/number-formats";
import type { PlannedChart, PlannedContent } from "../plan";
import { call, optionalArguments, quoted } from "../theme-sheet/formula-text";
import { countingEnd } from "../theme-sheet/indicator-cells";
import { CHART_HEIGHT } from "../theme-sheet/trend";
import {
  CELLS,
  HEADING_HEIGHT,
  headings,
  SECTION_HEIGHT,
  SHEET_KEY,
  type BuildPart,
  type DeepDive,
} from "./part";

const HEADLINE = "";

/** The published measures that stand for the bands of an indicator, in the order of its bands. */
const PUBLISHED_BANDS: Readonly<Record<string, readonly string[]>> = {
  "DEC-6": [
    "same day",
    "1 to 10 days",
    "11 to 20 days",
    "21 to 30 days",
    "31 to 40 days",
    "41 to 45 days",
    "46 to 50 days",
    "51 to 60 days",
    "61 days or more",
  ],
  "DEC-7": ["0 to 10 days", "11 to 15 days", "16 to 20 days", "21 days or more"],
  "DEC-10": ["3 months or less", "3 to 6 months", "6 to 12 months", "1 to 2 years", HEADLINE],
  "PLN-3": ["3 months or less", "3 to 6 months", "6 to 12 months", "1 to 2 years", HEADLINE],
  "PLN-4": ["3 months or less", "3 to 6 months", "6 to 12 months", "1 to 2 years", HEADLINE],
};

/** Indicators whose bands are numbers without a unit. */
const IN_WORKING_DAYS: ReadonlySet<string> = new Set(["DEC-6", "DEC-7"]);

/** Rows that follow the bands: what could not be timed, and the quartiles. */
const AFTER_BANDS = ["No duration", "Lower quartile, days", "Median, days", "Upper quartile, days"];

const IN_WORDS =
  "The chart shows the bands below as columns: the share of the local list where there is one (dark), the " +
  "published share of this authority (outlined) and of England (pale), side by side.";

/** Share of a band in the last year, up to the chosen one, that its table was published for. */
function publishedShare({ indicator }: DeepDive, area: string, measure: string): string {
  const code = quoted(indicator.code);
  const named = quoted(measure);
  const latest = call("BENCHMARK", code, area, '"latest"', '"year"', named);
  const figure = call("BENCHMARK", code, area, `MIN(${CELLS.year},${latest})`, '"value"', named);
  return `=IFERROR(${figure},"[x]")`;
}

function chartOf(on: DeepDive, at: { title: number; first: number; last: number }): PlannedChart {
  const rows = (column: string): string => `${column}${at.first}:${column}${at.last}`;
  const local = on.list ? [{ name: "Local list", column: "B", emphasis: "authority" } as const] : [];
  const series = [
    ...local,
    {
      name: "This authority, published",
      column: "D",
      emphasis: on.list ? ("comparator" as const) : ("authority" as const),
    },
    { name: "England, published", column: "E", emphasis: "muted" as const },
  ];
  return {
    key: "bands",
    kind: "column",
    title: `${on.indicator.shortTitle}: how long it took`,
    titleFormula: `={sheet:${SHEET_KEY}}!$A$${at.title}`,
    altText: `Columns of bands of time: how long it took in the local list, this authority and England`,
    series: series.map(({ name, column, emphasis }) => ({
      name,
      values: rows(column),
      categories: rows("A"),
      emphasis,
      ...(emphasis === "authority" ? { labels: { show: "value" as const, numberFormat: "0;;" } } : {}),
    })),
    valueAxis: { title: "Per cent", numberFormat: "0", minimum: 0 },
    categoryAxis: { title: IN_WORKING_DAYS.has(on.indicator.code) ? "Working days" : "Length of time" },
    topLeft: `B${at.title + 1}`,
    bottomRight: `H${at.title + 1}`,
  };
}

function titleOf(on: DeepDive, first: number, last: number): string {
  const column = on.list ? "B" : "D";
  const shares = `$${column}$${first}:$${column}$${last}`;
  const most = `MAX(${shares})`;
  const band = `INDEX($A$${first}:$A$${last},MATCH(${most},${shares},0))`;
  const unit = IN_WORKING_DAYS.has(on.indicator.code) ? " working days" : "";
  const whose = on.list ? '"Local list"' : CELLS.authority;
  return (
    `=${quoted(`${on.indicator.shortTitle}, how long it took: `)}&${whose}&" most often "&` +
    `IFERROR(${band}&"${unit} ("&TEXT(${most},"0")&"%; England "&TEXT(INDEX($E$${first}:$E$${last},MATCH(${most},${shares},0)),"0")&"%)","[x]")`
  );
}

const HEADINGS = ["Band", "Local list", "Number or days", "Authority, published", "England, published"];

/** Contents of one row: share and number of the local list, then both published shares. */
function rowCells(on: DeepDive, measure: string | undefined, index: number): readonly PlannedContent[] {
  const { indicator, list } = on;
  const given = [quoted(indicator.code), list?.reference ?? "", CELLS.from, CELLS.to];
  const spill = call("DISTRIBUTION", ...given, ...optionalArguments(...countingEnd(on, "")));
  const ofList = (column: number): string =>
    list ? `=IFERROR(INDEX(${spill},${index + 2},${column}),"[x]")` : "[z]";
  const published = (area: string): string =>
    measure === undefined ? "[z]" : publishedShare(on, area, measure);
  return [ofList(3), ofList(2), published(CELLS.authority), published('"England"')];
}

/** How long it took, in the published bands, with the authority's and England's published shares beside. */
export const distributionPart: BuildPart = (on, row) => {
  const { indicator, list } = on;
  const measures = PUBLISHED_BANDS[indicator.code];
  const bands = indicator.bands ?? [];
  if (!measures || measures.length !== bands.length) return null;
  const [chartRow, header, first] = [row + 1, row + 2, row + 3];
  const lastBand = header + bands.length;
  const labels = [...bands.map(({ label }) => label), ...(list ? AFTER_BANDS : [])];
  const range = `A${header}:E${header + labels.length}`;
  return {
    section: { key: "distribution", kind: "table", title: "How long it took" },
    rows: 3 + labels.length,
    blocks: [
      { at: `A${row}`, cells: [[titleOf(on, first, lastBand)]], role: "label" },
      { at: `A${chartRow}`, cells: [[IN_WORDS]], role: "note", wrap: true },
      ...headings(header, HEADINGS),
      { at: `A${first}`, cells: labels.map((label) => [label]), role: "body", wrap: true },
      {
        at: `B${first}`,
        cells: labels.map((_label, index) => rowCells(on, measures[index], index)),
        role: "number",
        numberFormat: labels.map(() => [percentFormat(1), "#,##0", percentFormat(1), percentFormat(1)]),
      },
    ],
    tables: [{ key: "distribution", name: "DeepDiveBands", range, style: "banded", filter: false }],
    charts: [chartOf(on, { title: row, first, last: lastBand })],
    rowHeights: { [row]: SECTION_HEIGHT, [chartRow]: CHART_HEIGHT, [header]: HEADING_HEIGHT },
  };
};
