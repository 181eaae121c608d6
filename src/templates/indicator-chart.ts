import type { Area, Benchmarks, Figure } from "../benchmarks/benchmarks";
import { columnLetters } from "../core/cells/a1";
import { CellError, isCellError } from "../core/cells/cell-error";
import { figureInterval } from "../functions/benchmarks/figure-interval";
import { formatOfUnit } from "../functions/number-formats";
import type { Indicator } from "../indicators/indicator";
import type { CellsPlan, PlannedBlock, PlannedChart, PlannedSeries } from "./plan";
import type { TemplateInputs } from "./template";
import { call, capitalised, inWords, neighboursNamed, quoted, signOf } from "./theme-sheet/formula-text";

const ENGLAND = "England";
const MOST_YEARS = 10;
const CHART_ROWS = 18;
/** Columns of Excel's standard width that the chart takes at least. */
const CHART_COLUMNS = 10;
const HEADINGS_ROW = 2;
const FIRST_ROW = HEADINGS_ROW + 1;

/** One column of the block behind the chart, and the line that is drawn from it. */
interface Line {
  readonly heading: string;
  readonly name: string;
  readonly emphasis: PlannedSeries["emphasis"];
  /** The area as a function takes it, such as "region of Leeds". */
  readonly area: string;
  /** Limits are parts of the authority's figure. */
  readonly limit?: "lower" | "upper";
}

/** What the columns and rows of the block are taken from. */
interface Block {
  readonly indicator: Indicator;
  readonly benchmarks: Benchmarks;
  readonly lines: readonly Line[];
  readonly years: readonly number[];
}

/**
 * A chart of one indicator at the selection: the published trend of the authority with its interval,
 * beside England, the region and the neighbours' median, with the small block of figures that it is
 * drawn from. Where no figure was published the cell is empty, so that the line has a gap, and a line
 * under the block says why.
 *
 * Errors: an authority that the pack does not know, and an indicator without national figures.
 */
export function indicatorChart(
  indicator: Indicator,
  inputs: TemplateInputs,
  benchmarks: Benchmarks,
): CellsPlan | CellError {
  const area = benchmarks.area(inputs.authority);
  if (isCellError(area)) return area;
  const published = benchmarks.years(indicator.code);
  if (isCellError(published)) return noNationalFigures(indicator);
  const upToChosen = published.filter((year) => year <= inputs.year);
  const years = (upToChosen.length > 0 ? upToChosen : published).slice(-MOST_YEARS);
  const candidates = { indicator, benchmarks, years, lines: linesOf(area, inputs) };
  const lines = candidates.lines.filter((line) => years.some((year) => hasFigure(candidates, line, year)));
  return planOf({ ...candidates, lines }, area, { ...inputs, authority: area.name });
}

const noNationalFigures = ({ code }: Indicator): CellError =>
  new CellError(
    "#N/A",
    `There are no national figures for ${code}: insert a row or a formula over your own list instead`,
  );

function linesOf({ name }: Area, { neighbourEdition }: TemplateInputs): readonly Line[] {
  const limit = { area: name, emphasis: "interval" } as const;
  const comparator = { emphasis: "comparator" } as const;
  const neighbours = neighboursNamed(name, neighbourEdition);
  return [
    { heading: "Authority", name, emphasis: "authority", area: name },
    { ...limit, heading: "Lower", name: "Lower limit (95%)", limit: "lower" },
    { ...limit, heading: "Upper", name: "Upper limit (95%)", limit: "upper" },
    { ...comparator, heading: ENGLAND, name: ENGLAND, area: ENGLAND },
    { ...comparator, heading: "Region", name: "Its region", area: `region of ${name}` },
    { ...comparator, heading: "Neighbours", name: "Neighbours' median", area: neighbours },
  ];
}

const figureOf = ({ indicator, benchmarks }: Block, { area }: Line, year: number): Figure | null => {
  const figure = benchmarks.figure(indicator.code, area, year);
  return isCellError(figure) ? null : figure;
};

function hasFigure(block: Block, line: Line, year: number): boolean {
  const figure = figureOf(block, line, year);
  if (figure === null || figure.value === null) return false;
  return line.limit === undefined || figureInterval(figure) !== null;
}

function benchmarkCall({ indicator }: Block, { area, limit }: Line, year: number): string {
  const part = limit === undefined ? [] : [quoted(limit)];
  return call("BENCHMARK", quoted(indicator.code), quoted(area), String(year), ...part);
}

const cellOf = (block: Block, line: Line, year: number): string | null =>
  hasFigure(block, line, year) ? `=${benchmarkCall(block, line, year)}` : null;

/** Why the authority's line has gaps: "No figure is drawn for 2023 [c] and 2024 [c]", as it was published. */
function gapsIn(block: Block, own: Line): string | null {
  const gaps = block.years.filter((year) => !hasFigure(block, own, year));
  if (gaps.length === 0) return null;
  const said = gaps.map((year) => `${year} ${figureOf(block, own, year)?.shorthand ?? "[x]"}`);
  return `No figure of ${own.area} is drawn for ${said.join(", ")}`;
}

/** The finding in words: the figures of the last year, asked for once more, as cells have no place yet. */
function titleOf(block: Block): string {
  const { indicator, lines, years } = block;
  const year = years[years.length - 1] ?? 0;
  const said = lines
    .filter((line) => line.emphasis === "authority" || line.area === ENGLAND)
    .map((line) => {
      const figure = benchmarkCall(block, line, year);
      const words = `${inWords(figure, indicator.decimals)}&${quoted(signOf(indicator))}`;
      return `${quoted(`${line.area} `)}&${hasFigure(block, line, year) ? words : '"no figure"'}`;
    });
  return `=${quoted(`${indicator.shortTitle}: `)}&${said.join('&" and "&')}&${quoted(` in ${year}`)}`;
}

function chartOf(block: Block, area: Area, row: number): PlannedChart {
  const { indicator, lines, years } = block;
  const lastRow = HEADINGS_ROW + years.length;
  const column = (index: number): string => {
    const letters = columnLetters(index);
    return `${letters}${FIRST_ROW}:${letters}${lastRow}`;
  };
  return {
    key: "trend",
    kind: "line",
    title: `${indicator.shortTitle}: ${area.name}`,
    titleFormula: "={sheet:here}!$A$1",
    altText:
      `Line chart of ${indicator.shortTitle}, ${area.name} with its 95% interval beside England, ` +
      "its region and its neighbours; the cells above hold the figures",
    series: lines.map((line, index) => ({
      name: line.name,
      values: column(index + 1),
      categories: column(0),
      emphasis: line.emphasis,
    })),
    valueAxis: { title: capitalised(indicator.unit), numberFormat: "#,##0" },
    categoryAxis: { title: "Year ending" },
    topLeft: `A${row}`,
    bottomRight: `${columnLetters(CHART_COLUMNS - 1)}${row + CHART_ROWS - 1}`,
  };
}

function planOf(block: Block, area: Area, inputs: TemplateInputs): CellsPlan {
  const { indicator, lines, years } = block;
  const lastRow = HEADINGS_ROW + years.length;
  const [own] = lines;
  const gaps = own === undefined ? null : gapsIn(block, own);
  const source = `=${call("SOURCE", quoted(indicator.code), String(years[years.length - 1] ?? 0), '"title"')}`;
  const notes = gaps === null ? [source] : [gaps, source];
  const chartRow = lastRow + notes.length + 1;
  const numberFormat = formatOfUnit(indicator.unit, indicator.decimals);
  const blocks: readonly PlannedBlock[] = [
    { at: "A1", cells: [[titleOf(block)]], role: "label" },
    { at: `A${HEADINGS_ROW}`, cells: [["Year", ...lines.map(({ heading }) => heading)]], role: "label" },
    { at: `A${FIRST_ROW}`, cells: years.map((year) => [year]), role: "body", numberFormat: "0" },
    {
      at: `B${FIRST_ROW}`,
      cells: years.map((year) => lines.map((line) => cellOf(block, line, year))),
      role: "number",
      numberFormat,
    },
    { at: `A${lastRow + 1}`, cells: notes.map((note) => [note]), role: "note" },
  ];
  return {
    title: `Chart: ${indicator.shortTitle}`,
    blocks,
    charts: [chartOf(block, area, chartRow)],
    rows: chartRow + CHART_ROWS - 1,
    columns: Math.max(CHART_COLUMNS, lines.length + 1),
    recipe: { indicator: indicator.code, ...inputs },
  };
}
