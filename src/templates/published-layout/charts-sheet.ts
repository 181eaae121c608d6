import type { PlannedChart, SheetPlan } from "../plan";
import { heightOf, inWords, KEYS, linesFrom, type Draft, type Line } from "./draft";
import { areaOf, type Places } from "./places";

const WIDTHS = { A: 46, B: 110 } as const;
const CHART_HEIGHT = 320;

const opening = (plan: SheetPlan, charts: number): readonly Line[] => [
  { words: `Charts: ${plan.title}`, role: "title" },
  {
    words: `This worksheet contains no tables and ${inWords(charts, "chart")}, ${charts === 1 ? "" : "each "}beside its description.`,
    role: "note",
  },
  { words: "Go back to the cover and the contents", role: "link", linkTo: KEYS.cover },
];

const LINES = 3;
/** Rows of a chart: its finding, then its description with the chart at the right, then the way to its figures. */
const ROWS_OF_A_CHART = 3;

const chartsOf = (plan: SheetPlan) =>
  plan.sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ chart, sheet: sheet.key })));

/**
 * The sheet of charts, or null without any. Charts stand apart because the guidance wants nothing
 * beside a table that keyboards and screen readers stumble over.
 */
export function chartsSheet(plan: SheetPlan, places: Places): Draft | null {
  const charts = chartsOf(plan);
  if (charts.length === 0) return null;
  const above = linesFrom(1, opening(plan, charts.length), WIDTHS.A);
  const beside = charts.map(({ chart, sheet }, index) => {
    const lines = linesOf(chart, sheet, places);
    const row = LINES + 1 + index * ROWS_OF_A_CHART;
    const { blocks, links, rowHeights } = linesFrom(row, lines, WIDTHS.A);
    const height = Math.max(CHART_HEIGHT, heightOf(chart.altText, WIDTHS.A));
    return { blocks, links, rowHeights: { ...rowHeights, [row + 1]: height } };
  });
  const parts = [above, ...beside];
  return {
    key: KEYS.charts,
    name: "Charts",
    isWorkings: false,
    isForPublishing: true,
    title: `Charts: ${plan.title}`,
    holds: `${inWords(charts.length, "chart")} with ${charts.length === 1 ? "its description" : "their descriptions"}`,
    blocks: parts.flatMap(({ blocks }) => blocks),
    links: parts.flatMap(({ links }) => links),
    tables: [],
    moves: [],
    columnWidths: WIDTHS,
    rowHeights: Object.assign({}, ...parts.map(({ rowHeights }) => rowHeights)) as Draft["rowHeights"],
  };
}

function linesOf(chart: PlannedChart, sheet: string, places: Places): readonly Line[] {
  const { titleFormula, title, altText, series } = chart;
  const finding = titleFormula === undefined ? title : places.formula(titleFormula, sheet, KEYS.charts);
  const figures = places.of(sheet, areaOf(series[0]?.values ?? "A1")).sheet;
  return [
    { words: finding, role: "label" },
    { words: altText, role: "body" },
    { words: `See the figures of: ${title}`, role: "link", linkTo: figures },
  ];
}

/** The charts on their sheet, their figures on the sheets of the tables. */
export const movedCharts = (plan: SheetPlan, places: Places): readonly PlannedChart[] =>
  chartsOf(plan).map(({ chart, sheet }, index) => {
    const corner = `B${LINES + 2 + index * ROWS_OF_A_CHART}`;
    const onItsSheet = (address: string): string =>
      `{sheet:${places.of(sheet, areaOf(address)).sheet}}!${places.address(sheet, address)}`;
    return {
      ...chart,
      ...(chart.titleFormula === undefined
        ? {}
        : { titleFormula: places.formula(chart.titleFormula, sheet, KEYS.charts) }),
      ...(chart.valueAxis?.titleFormula === undefined
        ? {}
        : {
            valueAxis: {
              ...chart.valueAxis,
              titleFormula: places.formula(chart.valueAxis.titleFormula, sheet, KEYS.charts),
            },
          }),
      series: chart.series.map((one) => ({
        ...one,
        values: onItsSheet(one.values),
        ...(one.categories === undefined ? {} : { categories: onItsSheet(one.categories) }),
      })),
      topLeft: corner,
      bottomRight: corner,
    };
  });
