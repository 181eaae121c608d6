import type { Indicator, IndicatorUnit } from "../../indicators/indicator";
import type { NeighbourEdition } from "../../benchmarks/benchmarks";
import { listFor, mappingText, type FoundList } from "../found-lists";
import type { PlannedContent } from "../plan";
import {
  allNumbers,
  call,
  inWords,
  neighboursOf,
  optionalArguments,
  quoted,
  whereNumbers,
} from "./formula-text";
import { PARAMETERS, tableCell, workingsCell } from "./theme-layout";

/** Not applicable: the official shorthand. */
export const NOT_APPLICABLE = "[z]";

const CHILDREN_A_RATE_IS_PER: Partial<Record<IndicatorUnit, number>> = {
  "per 10,000 children": 10_000,
  "per 100,000 children": 100_000,
};

/** One indicator of a sheet: where it stands, and what its figures can come from. */
export interface IndicatorOnSheet {
  readonly indicator: Indicator;
  /** One-based rows in the indicator table and in the workings. */
  readonly row: number;
  readonly workingsRow: number;
  /** The list it is counted from; without one, counts are typed in. */
  readonly list: FoundList | undefined;
  /** Further lists that complete its count, such as reviews beside plans. */
  readonly others: readonly FoundList[];
  readonly isPublished: boolean;
  /** Edition of the neighbours; the newest when left out. */
  readonly edition?: NeighbourEdition | undefined;
}

/** The list that an indicator is counted from: the best rule whose list is in the workbook, with those it reads as well. */
export function listsOf(
  indicator: Indicator,
  lists: readonly FoundList[],
): Pick<IndicatorOnSheet, "list" | "others"> {
  for (const { list: id, alsoReads = [] } of indicator.fromRecords) {
    const list = listFor(id, lists);
    if (list) return { list, others: alsoReads.flatMap((other) => listFor(other, lists) ?? []) };
  }
  return { list: undefined, others: [] };
}

/** Whether a value is worked out from a numerator and a denominator that a user can type in. */
export const isShare = (indicator: Indicator): boolean =>
  indicator.unit === "per cent" || CHILDREN_A_RATE_IS_PER[indicator.unit] !== undefined;

/** What a numerator is multiplied by: 100 for percentages. */
export const perOf = (indicator: Indicator): number => CHILDREN_A_RATE_IS_PER[indicator.unit] ?? 100;

/** Whether it is a rate of the population, whose denominator the user need not know. */
export const isRate = (indicator: Indicator): boolean => CHILDREN_A_RATE_IS_PER[indicator.unit] !== undefined;

/**
 * The end of every call that counts: which heading is which field, options left out, the last parameter
 * that is the function's own, and the further lists.
 */
export const countingEnd = (
  { list, others }: Pick<IndicatorOnSheet, "list" | "others">,
  own: string,
): readonly string[] => [mappingText(list, others), "", own, ...others.map(({ reference }) => reference)];

type Counted = Pick<IndicatorOnSheet, "indicator" | "list" | "others">;

/** Formula of the spilled row of local figures: value, numerator, denominator and both limits. */
export const measureFormula = (on: Counted): string | null => countingFormula("MEASURE", on, "");

/**
 * Formula of what was left out of the local figures: the first caution and how many more. Where nothing
 * could be counted it points to the error of the value, whose sentence says what the list lacks.
 */
export function cautionsFormula(on: IndicatorOnSheet): string {
  const cautions = countingFormula("CAUTIONS", on, quoted("summary"));
  if (cautions === null) return NOT_APPLICABLE;
  const value = workingsCell("Value", on.workingsRow);
  const isUncounted = `OR(ERROR.TYPE(${value})=3,ERROR.TYPE(${value})=7)`;
  return `=IFERROR(IF(${isUncounted},${quoted(UNCOUNTED)},${value}),${cautions.slice(1)})`;
}

const UNCOUNTED = "Not counted: the error of the value says what the list lacks";

/** A call of a function with the parameters of MEASURE, the last but the lists being its own. */
function countingFormula(id: "MEASURE" | "CAUTIONS", on: Counted, own: string): string | null {
  const { indicator, list } = on;
  if (!list) return null;
  const { from, to, authority } = PARAMETERS;
  const population = isRate(indicator) ? authority : "";
  const more = optionalArguments(population, ...countingEnd(on, own));
  return `=${call(id, quoted(indicator.code), list.reference, from, to, ...more)}`;
}

/** Contents of the local columns: value, numerator, denominator, lower and upper limit. */
export function localCells(on: IndicatorOnSheet): readonly PlannedContent[] {
  return on.list ? countedCells(on) : typedCells(on);
}

/**
 * Where nothing can be counted the table says so; the workings keep the error and its sentence. Only
 * #VALUE! (3) and #N/A (7) become shorthand: #NAME?, as when the add-in is not loaded, stays in sight.
 */
function countedCells({ workingsRow }: IndicatorOnSheet): readonly PlannedContent[] {
  const columns = ["Value", "Numerator", "Denominator", "Lower limit (95%)", "Upper limit (95%)"] as const;
  return columns.map((column) => {
    const cell = workingsCell(column, workingsRow);
    const isUncounted = `OR(ERROR.TYPE(${cell})=3,ERROR.TYPE(${cell})=7)`;
    return `=IF(IFERROR(${cell}="",${isUncounted}),"[x]",${cell})`;
  });
}

function typedCells({ indicator, row }: IndicatorOnSheet): readonly PlannedContent[] {
  if (!isShare(indicator)) return [null, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE];
  const numerator = tableCell("Numerator", row);
  const denominator = tableCell("Denominator", row);
  const counts = [numerator, denominator];
  const per = isRate(indicator) ? [String(perOf(indicator))] : [];
  const value = call(isRate(indicator) ? "RATE" : "PERCENT", ...counts, ...per);
  return [
    whereNumbers(counts, value),
    null,
    isOfAllChildren(indicator) ? populationFormula() : null,
    typedLimit(indicator, counts, "lower"),
    typedLimit(indicator, counts, "upper"),
  ];
}

/** Whether the rate is of all children, whose number the pack holds; other age bands are typed in. */
const isOfAllChildren = (indicator: Indicator): boolean =>
  isRate(indicator) && indicator.denominator.startsWith("Children aged 0 to 17");

/** Rates of a reporting year use the estimate for the middle of the year before, as published. */
function populationFormula(): string {
  const { authority, to } = PARAMETERS;
  return `=${call("POPULATION", authority, `YEAR(${to})-IF(MONTH(${to})>3,0,1)`)}`;
}

function typedLimit(indicator: Indicator, counts: readonly string[], limit: "lower" | "upper"): string {
  if (indicator.interval === "none") return NOT_APPLICABLE;
  const per = isRate(indicator) ? [String(perOf(indicator))] : [];
  const id = isRate(indicator) ? "RATE.CI" : "PERCENT.CI";
  return whereNumbers(counts, call(id, ...counts, ...per, "95", quoted(limit)));
}

/** Where the user types when there is no list: addresses in the indicator table. */
export function typedInputs({ indicator, row, list }: IndicatorOnSheet): readonly string[] {
  if (list) return [];
  if (!isShare(indicator)) return [tableCell("Local value", row)];
  const numerator = tableCell("Numerator", row);
  return isOfAllChildren(indicator) ? [numerator] : [numerator, tableCell("Denominator", row)];
}

/** Formula of a published figure of an area, itself a formula text. */
export const benchmarkFormula = (
  code: string,
  area: string,
  year: string,
  ...part: readonly string[]
): string => call("BENCHMARK", code, area, year, ...part);

/** Contents of the published columns: period, own, England, region, neighbours' median and how many had a figure. */
export function publishedCells(on: IndicatorOnSheet): readonly PlannedContent[] {
  const { indicator, isPublished, workingsRow, edition } = on;
  if (!isPublished) return Array.from({ length: 6 }, () => NOT_APPLICABLE);
  const { authority } = PARAMETERS;
  const year = workingsCell("Year of published figures", workingsRow);
  const code = quoted(indicator.code);
  const neighbours = neighboursOf(authority, edition);
  const comparators = [quoted("England"), `"region of "&${authority}`, neighbours];
  return [
    `=${benchmarkFormula(code, authority, year, quoted("period"))}`,
    `=${benchmarkFormula(code, authority, year)}`,
    // The own figure keeps its error, which says what is wrong with the authority or the year.
    ...comparators.map((area) => `=IFNA(${benchmarkFormula(code, area, year)},"[x]")`),
    `=${benchmarkFormula(code, neighbours, year, quoted("published"))}`,
  ];
}

/** Words that compare the local value with England, by the interval. */
export function comparisonCell({ indicator, row, isPublished }: IndicatorOnSheet): string {
  if (!isPublished || !isShare(indicator) || indicator.interval === "none") return NOT_APPLICABLE;
  const cells = (["Numerator", "Denominator", "England"] as const).map((column) => tableCell(column, row));
  return whereNumbers(cells, call("COMPARE", ...cells, String(perOf(indicator)), quoted(indicator.better)));
}

/** Words for the change since the own published figure of the year before. */
export function directionCell(on: IndicatorOnSheet): string {
  if (!on.isPublished) return NOT_APPLICABLE;
  const { decimals } = on.indicator;
  const local = tableCell("Local value", on.row);
  const own = tableCell("Own published figure", on.row);
  const before = workingsCell("Own figure, year before", on.workingsRow);
  const now = `IF(${allNumbers(local)},${local},${own})`;
  const change = `ROUND(${now}-${before},${decimals})`;
  const year = workingsCell("Year of published figures", on.workingsRow);
  const since = `" from "&${inWords(before, decimals)}&" in "&${year}-1`;
  const words = `IF(${change}=0,"No change",IF(${change}>0,"Up","Down"))&${since}`;
  return `=IF(AND(ISNUMBER(${before}),OR(ISNUMBER(${local}),ISNUMBER(${own}))),${words},"[x]")`;
}

/** Formula of the own published figure of the year before, for the workings. */
export function yearBeforeFormula({ indicator, isPublished, workingsRow }: IndicatorOnSheet): string {
  if (!isPublished) return NOT_APPLICABLE;
  const year = workingsCell("Year of published figures", workingsRow);
  return `=${benchmarkFormula(quoted(indicator.code), PARAMETERS.authority, `${year}-1`)}`;
}

/** The chosen year, or the last year that has figures where the chosen one has none yet. */
export const lastYearFormula = (code: string): string =>
  `=MIN(${PARAMETERS.year},${benchmarkFormula(code, PARAMETERS.authority, quoted("latest"), quoted("year"))})`;

/** Formula of the year of an indicator's published figures, for the workings. */
export function publishedYearFormula({ indicator, isPublished }: IndicatorOnSheet): string {
  return isPublished ? lastYearFormula(quoted(indicator.code)) : NOT_APPLICABLE;
}

/** Formula or text of the source of the published figures. */
export function sourceCell({ indicator, isPublished, workingsRow }: IndicatorOnSheet): string {
  if (!isPublished) return "No national figures are published";
  const year = workingsCell("Year of published figures", workingsRow);
  return `=${call("SOURCE", quoted(indicator.code), year, quoted("title"))}`;
}
