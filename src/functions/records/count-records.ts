import { CellError, isCellError } from "../../core/cells/cell-error";
import type { Grid, Scalar } from "../../core/cells/grid";
import { populationMissing } from "../../core/cells/problems/indicators";
import { longDate } from "../../core/calendar/excel-dates";
import type { Period } from "../../core/calendar/period";
import type { RecordList } from "../../core/records/record-list";
import { findIndicator } from "../../indicators/index";
import type { Indicator, Measure } from "../../indicators/indicator";
import type { MeasureSettings } from "../../indicators/measure";
import { recordsFor } from "../../indicators/records-for";
import type { FunctionContext } from "../function";
import { readAnyLists } from "./read-any-list";
import { measureOnce } from "./measure-once";
import { mappingByList } from "./mapping-by-list";
import { mappingArgument } from "./mapping-argument";
import { isAnnualised, periodOf, readingOf } from "./general-options";
import { optionsArgument } from "./options-argument";
import { populationArgument } from "./population-argument";

/** What a counting function is asked: the arguments as the runner hands them over. */
export interface CountRequest {
  readonly indicator: string;
  readonly records: Grid;
  readonly period: Period;
  readonly mapping: Grid | undefined;
  readonly options: string | undefined;
  /** Further lists, such as reviews beside plans. */
  readonly others?: readonly Grid[] | undefined;
}

/** An indicator with the list that it is counted from, read, and the choices of its rule. */
export interface ReadRequest {
  readonly indicator: Indicator;
  /** The period in day numbers, whichever date system the workbook has. */
  readonly period: Period;
  readonly records: RecordList;
  readonly settings: MeasureSettings;
}

/** Lists that were given: Excel may hand over an empty place for none. */
const given = (lists: readonly (Grid | undefined)[] = []): readonly Grid[] =>
  lists.filter((list) => list !== undefined);

/** Finds the indicator and reads the range; each range is read once, however many formulas ask for it. */
export const readRequest = (request: CountRequest, context: FunctionContext): ReadRequest | CellError => {
  const indicator = findIndicator(request.indicator);
  if (isCellError(indicator)) return indicator;
  const mapping = mappingArgument(request.mapping);
  if (isCellError(mapping)) return mapping;
  const options = optionsArgument(indicator, request.options);
  if (isCellError(options)) return options;
  const dates = readingOf(options);
  const { own, others: mappings } = mappingByList(mapping);
  const reading = own === undefined ? dates : { ...dates, mapping: own };
  const records = recordsFor(indicator, request.records, context.readings, reading);
  if (isCellError(records)) return records;
  const others = readAnyLists(given(request.others), context, dates, mappings);
  if (isCellError(others)) return others;
  const annualise = isAnnualised(options);
  const period = periodOf(request.period, options);
  return { indicator, records, period, settings: { options, others, ...(annualise ? { annualise } : {}) } };
};

/** Whether the value of an indicator divides by a population. */
export const isRate = ({ unit }: Indicator): boolean => unit.startsWith("per 1");

/** Counts an indicator over a range; a rate without its population has counts, no value and a caution. */
export const measureAtLeast = (
  request: CountRequest,
  population: Scalar | undefined,
  context: FunctionContext,
): (ReadRequest & { readonly measure: Measure }) | CellError => {
  const read = readRequest(request, context);
  if (isCellError(read)) return read;
  const { indicator, records, period, settings } = read;
  const children = populationArgument(population, period.to, () => context.benchmarks);
  if (isCellError(children)) return children;
  const withChildren = children === undefined ? settings : { ...settings, population: children };
  const measure = measureOnce(indicator, records, period, withChildren);
  return isCellError(measure) ? measure : { ...read, measure };
};

/** Counts an indicator over a range and turns the count into its value and interval. */
export const measureRecords = (
  ...asked: Parameters<typeof measureAtLeast>
): ReturnType<typeof measureAtLeast> => {
  const found = measureAtLeast(...asked);
  if (isCellError(found)) return found;
  const { indicator, measure } = found;
  const lacksPopulation = isRate(indicator) && measure.denominator === null;
  return lacksPopulation ? new CellError("#N/A", populationMissing(indicator.unit)) : found;
};

/** What a cell says when the period holds nothing to take a share or a middle of. */
export const nothingInPeriod = ({ code }: Indicator, { from, to }: Period): CellError =>
  new CellError(
    "#N/A",
    `${code} has nothing to count from ${longDate(from)} to ${longDate(to)}: check the period against the dates in the list`,
  );
