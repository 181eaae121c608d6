import { formatOfUnit } from "../../functions/number-formats";
import type { PlannedChart, PlannedContent } from "../plan";
import { call, capitalised, inWords, quoted, signOf } from "../theme-sheet/formula-text";
import { countingEnd, isRate } from "../theme-sheet/indicator-cells";
import { CHART_HEIGHT } from "../theme-sheet/trend";
import {
  CELLS,
  HEADING_HEIGHT,
  headings,
  SECTION_HEIGHT,
  SHEET_KEY,
  type BuildPart,
  type DeepDive,
  type Part,
} from "./part";

const HEADINGS = [
  "Point",
  "Value",
  "Numerator",
  "Denominator",
  "Lower limit (95%)",
  "Upper limit (95%)",
  "Drawn value",
  "Drawn mean",
  "Lower control limit",
  "Upper control limit",
  "Drawn special cause",
  "Signal",
  "Charted value",
  "Mean",
  "Lower",
  "Upper",
  "Rule",
  "Limits",
];

const IN_WORDS =
  "The chart shows the points below: the value as a thick line with round markers, its mean as a thin line, " +
  "the control limits as dashed lines, and points that break a rule (special causes) as large diamonds. " +
  "Points within the limits and without a signal vary as chance does. In columns headed Drawn, #N/A is a " +
  "point that is not drawn.";

const nulls = (count: number): readonly null[] => Array.from({ length: count }, () => null);

/** The trend of the list spills six columns; the control chart of its numbers spills six more at the right. */
function spills(on: DeepDive, first: number, last: number) {
  const { indicator, list, months } = on;
  const from = `EDATE(EOMONTH(${CELLS.to},0)+1,-${months})`;
  const records = list?.reference ?? "";
  const points = call(
    "TREND",
    quoted(indicator.code),
    records,
    from,
    CELLS.to,
    CELLS.step,
    isRate(indicator) ? CELLS.authority : "",
    ...countingEnd(on, "FALSE"),
  );
  const values = `$B$${first}:$B$${last}`;
  const chart = call(
    "SPC",
    `FILTER(${values},ISNUMBER(${values}),0)`,
    quoted(indicator.better),
    "",
    "",
    "",
    "FALSE",
  );
  const room = (formula: string): readonly (readonly PlannedContent[])[] =>
    Array.from({ length: months }, (_row, index) => [index === 0 ? `=${formula}` : null, ...nulls(5)]);
  return { trend: room(points), control: room(chart) };
}

/** What is drawn and said of each point. A point without a value is left out of the control chart. */
function drawnCells(row: number, first: number, last: number): readonly string[] {
  const has = `ISNUMBER($B$${row})`;
  const ofChart = (column: string): string =>
    `INDEX($${column}$${first}:$${column}$${last},COUNT($B$${first}:$B$${row}))`;
  const drawn = (content: string): string => `=IF(${has},${content},NA())`;
  return [
    drawn(`$B$${row}`),
    drawn(ofChart("N")),
    drawn(`IFERROR(0+${ofChart("O")},NA())`),
    drawn(`IFERROR(0+${ofChart("P")},NA())`),
    `=IF(${has},IF(${ofChart("Q")}<>"",$B$${row},NA()),NA())`,
    `=IF(${has},IF(${ofChart("Q")}="","none",${ofChart("Q")}),"[x]")`,
  ];
}

function titleOf({ indicator }: DeepDive, first: number, last: number): string {
  const count = `COUNT($K$${first}:$K$${last})`;
  const lastWords = `IFERROR(${inWords(`0+$B$${last}`, indicator.decimals)}&${quoted(signOf(indicator))},"no figure")`;
  const signals = `IF(${count}=0,"no special cause",${count}&IF(${count}=1," point breaks"," points break")&" a rule")`;
  return (
    `=${quoted(`${indicator.shortTitle}, local by `)}&${CELLS.step}&": "&$A$${last}&" "&${lastWords}` +
    `&", mean "&IFERROR(${inWords(`0+$N$${first}`, indicator.decimals)}&${quoted(signOf(indicator))},"[x]")&", "&${signals}`
  );
}

function chartOf({ indicator }: DeepDive, at: { title: number; first: number; last: number }): PlannedChart {
  const rows = (column: string): string => `${column}${at.first}:${column}${at.last}`;
  const series = [
    { name: "Value", column: "G", emphasis: "authority" },
    { name: "Mean", column: "H", emphasis: "muted" },
    { name: "Lower control limit", column: "I", emphasis: "limit" },
    { name: "Upper control limit", column: "J", emphasis: "limit" },
    { name: "Special cause", column: "K", emphasis: "signal" },
  ] as const;
  return {
    key: "xmr",
    kind: "line",
    title: `${indicator.shortTitle}: control chart of the local list`,
    titleFormula: `={sheet:${SHEET_KEY}}!$A$${at.title}`,
    altText: `Control chart (XmR): ${indicator.shortTitle} by month with mean, control limits and special causes`,
    series: series.map(({ name, column, emphasis }) => ({
      name,
      values: rows(column),
      categories: rows("A"),
      emphasis,
      ...(emphasis === "signal" ? { drawnAs: "points" as const } : {}),
    })),
    valueAxis: { title: capitalised(indicator.unit), numberFormat: "#,##0" },
    topLeft: `B${at.title + 1}`,
    bottomRight: `H${at.title + 1}`,
  };
}

/** The list month by month, or by rolling years, as a control chart. */
export const localTrend: BuildPart = (on, row): Part | null => {
  if (!on.list) return null;
  const [chartRow, header, first] = [row + 1, row + 2, row + 3];
  const last = header + on.months;
  const { trend, control } = spills(on, first, last);
  const inUnit = formatOfUnit(on.indicator.unit, on.indicator.decimals);
  const formats = (...of: readonly string[]) => Array.from({ length: on.months }, () => of);
  const rows = Array.from({ length: on.months }, (_row, index) => first + index);
  return {
    section: { key: "localTrend", kind: "workings", title: "Local trend as a control chart" },
    rows: last - row + 1,
    blocks: [
      { at: `A${row}`, cells: [[titleOf(on, first, last)]], role: "label" },
      { at: `A${chartRow}`, cells: [[IN_WORDS]], role: "note", wrap: true },
      ...headings(header, HEADINGS),
      {
        at: `A${first}`,
        cells: trend,
        role: "body",
        numberFormat: formats("General", inUnit, "#,##0", "#,##0", inUnit, inUnit),
      },
      {
        at: `G${first}`,
        cells: rows.map((one) => drawnCells(one, first, last)),
        role: "number",
        numberFormat: inUnit,
        wrap: true,
      },
      { at: `M${first}`, cells: control, role: "number", numberFormat: inUnit },
    ],
    charts: [chartOf(on, { title: row, first, last })],
    rowHeights: { [row]: SECTION_HEIGHT, [chartRow]: CHART_HEIGHT, [header]: HEADING_HEIGHT },
  };
};
