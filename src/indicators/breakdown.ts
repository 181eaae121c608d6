import { isCellError, type CellError } from "../core/cells/cell-error";
import { noRuleForList } from "../core/cells/problems/indicators";
import type { Period } from "../core/calendar/period";
import type { RecordList } from "../core/records/record-list";
import { quantile } from "../core/statistics/quantile";
import { groupingBy, NOT_RECORDED, type Grouping } from "./grouping";
import type { Count, Indicator, Measure } from "./indicator";
import { countIndicator, measureOf, ruleFor, type MeasureSettings } from "./measure";

/** One group of a breakdown with its own measure. */
export interface BreakdownRow {
  readonly group: string;
  readonly measure: Measure;
}

export interface Breakdown {
  readonly by: string;
  readonly rows: readonly BreakdownRow[];
  /** The measure of all groups together, as the indicator itself gives it. */
  readonly total: Measure;
}

export interface BreakdownSettings extends MeasureSettings {
  /** Children of each group, for rates; a group without one has a count and no rate. */
  readonly populations?: Readonly<Record<string, number>>;
}

/** The part of a count that one group has. */
interface Part {
  readonly counted: number[];
  readonly inNumerator: number[];
  readonly durations: number[];
}

const partsOf = (count: Count, grouping: Grouping): Map<string, Part> => {
  const parts = new Map<string, Part>();
  const partOf = (record: number): Part => {
    const group = grouping.groupOf(record);
    const known = parts.get(group);
    if (known) return known;
    const part: Part = { counted: [], inNumerator: [], durations: [] };
    parts.set(group, part);
    return part;
  };
  count.counted.forEach((record, position) => {
    const part = partOf(record);
    part.counted.push(record);
    if (count.durations) part.durations.push(count.durations[position] ?? NaN);
  });
  for (const record of count.inNumerator) partOf(record).inNumerator.push(record);
  return parts;
};

const countOf = (whole: Count, part: Part): Count => {
  const base = { counted: part.counted, inNumerator: part.inNumerator, cautions: [] };
  const numerator = part.inNumerator.length;
  if (whole.value !== undefined) {
    const median = quantile(part.durations, 0.5);
    return { ...base, numerator, denominator: null, value: Number.isNaN(median) ? null : median };
  }
  return { ...base, numerator, denominator: whole.denominator === null ? null : part.counted.length };
};

const inOrder = (groups: Iterable<string>, { order }: Grouping): string[] => {
  const place = (group: string): number => {
    if (group === NOT_RECORDED) return Infinity;
    const at = order.indexOf(group);
    return at < 0 ? order.length : at;
  };
  return [...groups].sort((a, b) => {
    const difference = place(a) - place(b);
    return Number.isNaN(difference) || difference === 0
      ? a.localeCompare(b, "en-GB", { numeric: true })
      : difference;
  });
};

/**
 * Splits an indicator by a column of the list, or by age band, month, quarter or referral source group.
 *
 * The parts add up to the whole: a record whose cell is blank is in "Not recorded". Only groups that
 * occur are shown. Errors: as for the measure, and a column that the list does not have.
 */
export const breakdownIndicator = (
  indicator: Indicator,
  records: RecordList,
  period: Period,
  by: string,
  settings: BreakdownSettings = {},
): Breakdown | CellError => {
  const rule = ruleFor(indicator, records);
  if (!rule) return noRuleForList(indicator, records);
  const count = countIndicator(indicator, records, period, settings);
  if (isCellError(count)) return count;
  const grouping = groupingBy(by, records, rule, period);
  if (isCellError(grouping)) return grouping;
  const parts = partsOf(count, grouping);
  const rows = inOrder(parts.keys(), grouping).flatMap((group) => {
    const part = parts.get(group);
    if (!part) return [];
    const population = settings.populations?.[group];
    const measure = measureOf(indicator, countOf(count, part), {
      ...(settings.confidence === undefined ? {} : { confidence: settings.confidence }),
      ...(population === undefined ? {} : { population }),
    });
    return [{ group, measure }];
  });
  return { by: grouping.title, rows, total: measureOf(indicator, count, settings) };
};
