import { isCellError, type CellError } from "../core/cells/cell-error";
import { noRuleForList, notSplit } from "../core/cells/problems/indicators";
import type { Period } from "../core/calendar/period";
import type { RecordList } from "../core/records/record-list";
import { quantile } from "../core/statistics/quantile";
import { groupingBy, type Grouping } from "./grouping";
import { exactSum } from "./counting/exact-sum";
import type { Count, Indicator, Measure, RecordRule } from "./indicator";
import { countIndicator, measureOf, ruleFor, type MeasureSettings } from "./measure";
import { NOT_RECORDED } from "./not-recorded";

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
  counted: number;
  inNumerator: number;
  readonly durations: number[];
}

/** Rows of one list that were counted, with the groups of that list. */
interface Counted extends Pick<Count, "counted" | "inNumerator"> {
  readonly grouping: Pick<Grouping, "groupsOf">;
}

/** The rows of other lists that were counted as well, each list split by its own column of that name. */
const countedElsewhere = (count: Count, by: string, rule: RecordRule, period: Period): Counted[] =>
  (count.alsoCounted ?? []).map(({ records, counted, inNumerator }) => {
    const grouping = groupingBy(by, records, rule, period);
    return {
      counted,
      inNumerator,
      grouping: isCellError(grouping) ? { groupsOf: () => [NOT_RECORDED] } : grouping,
    };
  });

const partsOf = (count: Count, lists: readonly Counted[]): Map<string, Part> => {
  const parts = new Map<string, Part>();
  const partOf = (group: string): Part => {
    const known = parts.get(group);
    if (known) return known;
    const part: Part = { counted: 0, inNumerator: 0, durations: [] };
    parts.set(group, part);
    return part;
  };
  // Durations and amounts run through the lists in their order, the indicator's own first.
  let [countedAt, numeratorAt] = [0, 0];
  for (const { counted, inNumerator, grouping } of lists) {
    for (const record of counted) {
      for (const group of grouping.groupsOf(record)) {
        const part = partOf(group);
        part.counted += count.amounts ? (count.amounts.counted[countedAt] ?? 0) : 1;
        if (count.durations) part.durations.push(count.durations[countedAt] ?? NaN);
      }
      countedAt += 1;
    }
    for (const record of inNumerator) {
      const amount = count.amounts ? (count.amounts.inNumerator[numeratorAt] ?? 0) : 1;
      for (const group of grouping.groupsOf(record)) partOf(group).inNumerator += amount;
      numeratorAt += 1;
    }
  }
  return parts;
};

const countOf = (whole: Count, part: Part): Count => {
  const base = { counted: [], inNumerator: [], cautions: [] };
  const numerator = exactSum(part.inNumerator);
  if (whole.value !== undefined) {
    const median = quantile(part.durations, 0.5);
    return { ...base, numerator, denominator: null, value: Number.isNaN(median) ? null : median };
  }
  return { ...base, numerator, denominator: whole.denominator === null ? null : exactSum(part.counted) };
};

/** Everything that was counted, as the total of the shares of its groups. */
const everything = (count: Count): Count => ({ ...count, numerator: count.denominator ?? count.numerator });

/** How a group is set against the whole: by itself, by its part of all counted, or by its part of the numerator. */
type Standing = "alone" | "share" | "part";

const standingBy = (rule: RecordRule, { field }: Grouping, { options = {} }: BreakdownSettings): Standing => {
  if (field === undefined) return "alone";
  if (rule.sharesBy?.(options).includes(field)) return "share";
  return rule.partsBy?.includes(field) ? "part" : "alone";
};

/** The count of a group; undefined where it has no part of a figure that is shown in its parts. */
const countOfGroup = (whole: Count, part: Part, standing: Standing): Count | undefined => {
  if (standing === "alone") return countOf(whole, part);
  const numerator = exactSum(standing === "share" ? part.counted : part.inNumerator);
  return standing === "part" && numerator === 0 ? undefined : { ...whole, numerator, cautions: [] };
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
 * The parts add up to the whole: a record whose cell is blank is in "Not recorded". Factors of assessment
 * are an exception: an assessment is in each that it names, and once in the whole. Where the column decides
 * what is in the numerator (the source of a referral, say, for the share of one source) each group is its
 * share of all that was counted, and the whole is 100. Only groups that occur are shown.
 *
 * Errors: as for the measure, and a column that the list does not have.
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
  if (rule.splits === false) return notSplit(indicator.code);
  const elsewhere = countedElsewhere(count, by, rule, period);
  const standing = standingBy(rule, grouping, settings);
  const parts = partsOf(count, [{ ...count, grouping }, ...elsewhere]);
  const rows = inOrder(parts.keys(), grouping).flatMap((group) => {
    const part = parts.get(group);
    const counted = part && countOfGroup(count, part, standing);
    if (!counted) return [];
    const population = settings.populations?.[group];
    const measure = measureOf(indicator, counted, {
      ...(settings.confidence === undefined ? {} : { confidence: settings.confidence }),
      ...(population === undefined ? {} : { population }),
    });
    return [{ group, measure }];
  });
  const whole = standing === "share" ? everything(count) : count;
  return { by: grouping.title, rows, total: measureOf(indicator, whole, settings) };
};
