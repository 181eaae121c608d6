import { CellError, isCellError } from "../../core/cells/cell-error";
import type { Grid, Scalar } from "../../core/cells/grid";
import { populationMissing } from "../../core/cells/problems/indicators";
import { longDate } from "../../core/calendar/excel-dates";
import type { Period } from "../../core/calendar/period";
import type { RecordList } from "../../core/records/record-list";
import { findIndicator } from "../../indicators/index";
import type { Count, Indicator, Measure } from "../../indicators/indicator";
import { countIndicator, measureOf } from "../../indicators/measure";
import { recordsFor } from "../../indicators/records-for";
import type { FunctionContext } from "../function";
import { mappingArgument } from "./mapping-argument";
import { optionsArgument } from "./options-argument";
import { populationArgument } from "./population-argument";

/** What a counting function is asked: the arguments as the runner hands them over. */
export interface CountRequest {
  readonly indicator: string;
  readonly records: Grid;
  readonly period: Period;
  readonly mapping: Grid | undefined;
  readonly options: string | undefined;
}

export interface CountedRecords {
  readonly indicator: Indicator;
  readonly records: RecordList;
  readonly count: Count;
}

/** Counts an indicator over a range, reading each range once. */
export const countRecords = (
  request: CountRequest,
  { readings }: FunctionContext,
): CountedRecords | CellError => {
  const indicator = findIndicator(request.indicator);
  if (isCellError(indicator)) return indicator;
  const mapping = mappingArgument(request.mapping);
  if (isCellError(mapping)) return mapping;
  const options = optionsArgument(indicator, request.options);
  if (isCellError(options)) return options;
  const reading = mapping === undefined ? {} : { mapping };
  const records = recordsFor(indicator, request.records, readings, reading);
  if (isCellError(records)) return records;
  const count = countIndicator(indicator, records, request.period, { options });
  return isCellError(count) ? count : { indicator, records, count };
};

/** Counts an indicator over a range and turns the count into its value and interval. */
export const measureRecords = (
  request: CountRequest,
  population: Scalar | undefined,
  context: FunctionContext,
): { readonly indicator: Indicator; readonly measure: Measure } | CellError => {
  const counted = countRecords(request, context);
  if (isCellError(counted)) return counted;
  const { indicator, count } = counted;
  const children = populationArgument(population, request.period.to, () => context.benchmarks);
  if (isCellError(children)) return children;
  const isRate = indicator.unit.startsWith("per 1");
  if (isRate && children === undefined) return new CellError("#N/A", populationMissing(indicator.unit));
  const measure = measureOf(indicator, count, children === undefined ? {} : { population: children });
  return { indicator, measure };
};

/** What a cell says when the period holds nothing to take a share or a middle of. */
export const nothingInPeriod = ({ code }: Indicator, { from, to }: Period): CellError =>
  new CellError(
    "#N/A",
    `${code} has nothing to count from ${longDate(from)} to ${longDate(to)}: check the period against the dates in the list`,
  );
