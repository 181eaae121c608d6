import { isCellError } from "../../core/cells/cell-error";
import { figureInterval } from "../../functions/benchmarks/figure-interval";
import { formatOfUnit } from "../../functions/number-formats";
import type { PlannedChart, PlannedContent, PlannedSeries } from "../plan";
import { call, capitalised, quoted } from "../theme-sheet/formula-text";
import { isShare, perOf } from "../theme-sheet/indicator-cells";
import { CHART_HEIGHT, plotted } from "../theme-sheet/trend";
import {
  CELLS,
  HEADING_HEIGHT,
  headings,
  SECTION_HEIGHT,
  SHEET_KEY,
  type BuildPart,
  type DeepDive,
} from "./part";

const HEADINGS = [
  "Area",
  "Figure",
  "Numerator",
  "Denominator",
  "Lower limit (95%)",
  "Upper limit (95%)",
  "Funnel denominator",
  "Value",
  "Baseline",
  "Lower 99.8%",
  "Lower 95%",
  "Upper 95%",
  "Upper 99.8%",
  "Against the funnel",
  "Drawn at",
  "Drawn: others",
  "Drawn: this authority",
  "Drawn: lower 99.8%",
  "Drawn: lower 95%",
  "Drawn: upper 95%",
  "Drawn: upper 99.8%",
];

const IN_WORDS =
  "The chart shows every authority with a published count as a small grey point, this authority as a large " +
  "dark point with its name. Dashed lines are the 95% limits, full lines the 99.8% limits around the pooled " +
  "figure. If areas differed by chance alone, 19 in 20 would lie between the dashed lines, and small areas " +
  "would scatter more. Columns headed Drawn are for the chart: #N/A there is a point that is not drawn.";

const FIGURE_COLUMNS = 6;
const FUNNEL_COLUMNS = 8;

/**
 * The newest year, up to the chosen one, in which whole numbers of people were published, so that chance
 * has limits; null where there is none.
 */
function yearWithCounts({ indicator, benchmarks, year, isPublished }: DeepDive): number | null {
  if (!isPublished || !isShare(indicator) || indicator.interval === "none") return null;
  const years = benchmarks.years(indicator.code);
  if (isCellError(years)) return null;
  const hasCounts = (one: number): boolean =>
    benchmarks.areas("authority").some(({ name }) => {
      const figure = benchmarks.figure(indicator.code, name, one);
      return !isCellError(figure) && figureInterval(figure) !== null;
    });
  const [newest = null] = years.filter((one) => one <= year && hasCounts(one)).slice(-1);
  return newest;
}

const spilling = (formula: string, rows: number, columns: number): readonly (readonly PlannedContent[])[] =>
  Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => (r === 0 && c === 0 ? formula : null)),
  );

/** Where a row is drawn, and its value as another area's or as this authority's; #N/A is not drawn. */
function drawnCells(row: number): readonly string[] {
  const isOwn = `$A$${row}=${call("AREA", CELLS.authority)}`;
  const value = `IF(ISNUMBER($H$${row}),$H$${row},NA())`;
  return [
    `=IF(ISNUMBER($G$${row}),$G$${row},0)`,
    `=IF(${isOwn},NA(),${value})`,
    `=IF(${isOwn},${value},NA())`,
    ...["J", "K", "L", "M"].map((column) => plotted(`$${column}$${row}`)),
  ];
}

const SERIES = [
  { name: "Other authorities", column: "P", emphasis: "muted" },
  { name: "Lower 95% limit", column: "S", emphasis: "limit", drawnAs: "line" },
  { name: "Lower 99.8% limit", column: "R", emphasis: "outerLimit", drawnAs: "line" },
  { name: "Upper 95% limit", column: "T", emphasis: "limit", drawnAs: "line" },
  { name: "Upper 99.8% limit", column: "U", emphasis: "outerLimit", drawnAs: "line" },
] as const;

function chartOf(on: DeepDive, at: { title: number; first: number; last: number }): PlannedChart {
  const rows = (column: string): string => `${column}${at.first}:${column}${at.last}`;
  const own: PlannedSeries = {
    name: on.authority,
    values: rows("Q"),
    categories: rows("O"),
    emphasis: "authority",
    labels: { show: "name" },
  };
  const others = SERIES.map(({ column, ...series }) => ({
    ...series,
    values: rows(column),
    categories: rows("O"),
  }));
  return {
    key: "funnel",
    kind: "scatter",
    title: `${on.indicator.shortTitle}: every authority against the funnel`,
    titleFormula: `={sheet:${SHEET_KEY}}!$A$${at.title}`,
    altText: `Funnel plot: ${on.indicator.shortTitle} of every authority by its size, with 95% and 99.8% limits`,
    series: [...others, own],
    // Not from nought, which would squeeze a funnel far above it flat.
    valueAxis: {
      title: capitalised(on.indicator.unit),
      numberFormat: "#,##0",
      ...(on.indicator.unit === "per cent" ? { maximum: 100 } : {}),
    },
    categoryAxis: { title: on.indicator.denominator, numberFormat: "#,##0", minimum: 0 },
    topLeft: `B${at.title + 1}`,
    bottomRight: `H${at.title + 1}`,
  };
}

function titleOf({ indicator }: DeepDive, year: string, first: number, last: number): string {
  const place = `MATCH(${call("AREA", CELLS.authority)},$A$${first}:$A$${last},0)`;
  const found = `LOWER(INDEX($N$${first}:$N$${last},${place}))`;
  // "Below (99.8%)" becomes "below the 99.8% limit".
  const beyond = `SUBSTITUTE(SUBSTITUTE(${found},"("," the "),")"," limit")`;
  const words = `IF(${found}="within","within the limits",TRIM(${beyond}))`;
  return (
    `=${quoted(`${indicator.shortTitle}: `)}&${CELLS.authority}&" is "&IFERROR(${words},"not published")` +
    `&" in the funnel of all authorities, "&${call("BENCHMARK", quoted(indicator.code), '"England"', year, '"period"')}`
  );
}

/** Every authority's figure by its size, with the limits of chance around the pooled figure. */
export const funnelPart: BuildPart = (on, row) => {
  const newest = yearWithCounts(on);
  if (newest === null) return null;
  const year = `MIN(${CELLS.year},${newest})`;
  const { indicator, benchmarks } = on;
  const areas = benchmarks.areas("authority").length;
  const [chartRow, header, first] = [row + 1, row + 2, row + 3];
  const last = header + areas;
  const code = quoted(indicator.code);
  const figures = `=${call("FIGURES", code, "", year, '"denominator"', "FALSE")}`;
  const [counts, totals] = [`$C$${first}:$C$${last}`, `$D$${first}:$D$${last}`];
  const limits = `=${call("FUNNEL", counts, totals, String(perOf(indicator)), "FALSE")}`;
  const inUnit = formatOfUnit(indicator.unit, indicator.decimals);
  const rows = Array.from({ length: areas }, (_row, index) => first + index);
  return {
    section: { key: "funnel", kind: "workings", title: "Every authority against the funnel" },
    rows: last - row + 1,
    blocks: [
      { at: `A${row}`, cells: [[titleOf(on, year, first, last)]], role: "label" },
      { at: `A${chartRow}`, cells: [[IN_WORDS]], role: "note", wrap: true },
      ...headings(header, HEADINGS),
      {
        at: `A${first}`,
        cells: spilling(figures, areas, FIGURE_COLUMNS),
        role: "body",
        numberFormat: rows.map(() => ["General", inUnit, "#,##0", "#,##0", inUnit, inUnit]),
      },
      // Looks alone: shorthand among the figures stands at the right as they do.
      { at: `B${first}`, cells: rows.map(() => [null, null, null, null, null]), role: "number" },
      {
        at: `G${first}`,
        cells: spilling(limits, areas, FUNNEL_COLUMNS),
        role: "number",
        numberFormat: rows.map(() => ["#,##0", ...Array.from({ length: 6 }, () => inUnit), "General"]),
      },
      { at: `O${first}`, cells: rows.map(drawnCells), role: "number", numberFormat: "#,##0.0" },
    ],
    charts: [chartOf(on, { title: row, first, last })],
    rowHeights: { [row]: SECTION_HEIGHT, [chartRow]: CHART_HEIGHT, [header]: HEADING_HEIGHT },
  };
};
