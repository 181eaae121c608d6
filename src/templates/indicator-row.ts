import type { Benchmarks } from "../benchmarks/benchmarks";
import { isCellError, type CellError } from "../core/cells/cell-error";
import { dateParts } from "../core/calendar/excel-dates";
import type { DayNumber } from "../core/calendar/period";
import { formatOfUnit } from "../functions/number-formats";
import type { Indicator } from "../indicators/indicator";
import { mappingText, type FoundList } from "./found-lists";
import type { CellsPlan } from "./plan";
import type { TemplateInputs } from "./template";
import { call, neighboursNamed, optionalArguments, quoted } from "./theme-sheet/formula-text";
import { isRate, listsOf, NOT_APPLICABLE } from "./theme-sheet/indicator-cells";

/** One column of the row: its heading and the formula or text under it. */
interface Column {
  readonly heading: string;
  readonly content: string;
}

/**
 * One indicator at the selection: a row of headings, and under it the local value, the own published
 * figure, England, the region and the neighbours' median. Without a list there is no local column.
 *
 * Errors: an authority that the pack does not know.
 */
export function indicatorRow(
  indicator: Indicator,
  inputs: TemplateInputs,
  benchmarks: Benchmarks,
  lists: readonly FoundList[],
): CellsPlan | CellError {
  const area = benchmarks.area(inputs.authority);
  if (isCellError(area)) return area;
  const columns = [
    ...localColumn(indicator, { ...inputs, authority: area.name }, lists),
    ...publishedColumns(indicator, { ...inputs, authority: area.name }, benchmarks),
  ];
  const format = formatOfUnit(indicator.unit, indicator.decimals);
  return {
    title: indicator.shortTitle,
    blocks: [
      { at: "A1", cells: [["Indicator", ...columns.map((column) => column.heading)]], role: "label" },
      { at: "A2", cells: [[`${indicator.code}: ${indicator.shortTitle}`]], role: "body" },
      { at: "B2", cells: [columns.map((column) => column.content)], role: "number", numberFormat: format },
    ],
    rows: 2,
    columns: columns.length + 1,
    recipe: { indicator: indicator.code, ...inputs },
  };
}

/** The formula of the local value alone, for one cell; null where no list can support it. */
export function indicatorFormula(
  indicator: Indicator,
  inputs: TemplateInputs,
  lists: readonly FoundList[],
): CellsPlan | null {
  const formula = localFormula(indicator, inputs, lists);
  if (formula === null) return null;
  const numberFormat = formatOfUnit(indicator.unit, indicator.decimals);
  return {
    title: indicator.shortTitle,
    blocks: [{ at: "A1", cells: [[formula]], role: "number", numberFormat }],
    rows: 1,
    columns: 1,
    recipe: { indicator: indicator.code, ...inputs },
  };
}

function localFormula(
  indicator: Indicator,
  { authority, from, to }: TemplateInputs,
  lists: readonly FoundList[],
): string | null {
  const { list, others } = listsOf(indicator, lists);
  if (!list) return null;
  const population = isRate(indicator) ? quoted(authority) : "";
  const further = others.map(({ reference }) => reference);
  const first = [quoted(indicator.code), list.reference, date(from), date(to)];
  // population, mapping and options stand before the further lists
  const more = optionalArguments(population, mappingText(list, others), "", ...further);
  return `=${call("INDICATOR", ...first, ...more)}`;
}

function localColumn(
  indicator: Indicator,
  inputs: TemplateInputs,
  lists: readonly FoundList[],
): readonly Column[] {
  const formula = localFormula(indicator, inputs, lists);
  return formula === null ? [] : [{ heading: "Local value", content: formula }];
}

function publishedColumns(
  indicator: Indicator,
  { authority, year, neighbourEdition }: TemplateInputs,
  benchmarks: Benchmarks,
): readonly Column[] {
  const isPublished = !isCellError(benchmarks.indicator(indicator.code));
  const neighbours = neighboursNamed(authority, neighbourEdition);
  const areas = [
    { heading: `${authority}, published ${year}`, area: authority },
    { heading: `England ${year}`, area: "England" },
    { heading: `Region ${year}`, area: `region of ${authority}` },
    { heading: `Neighbours' median ${year}`, area: neighbours },
  ];
  return areas.map(({ heading, area }) => ({
    heading,
    content: isPublished
      ? `=${call("BENCHMARK", quoted(indicator.code), quoted(area), String(year))}`
      : NOT_APPLICABLE,
  }));
}

/** A day as a formula writes it, readable in the cell and right in either date system. */
function date(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = dateParts(day);
  return `DATE(${year},${month},${dayOfMonth})`;
}
