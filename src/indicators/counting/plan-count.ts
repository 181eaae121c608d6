import type { Caution } from "../../core/cells/caution";
import { childEvents } from "../../core/records/child-events";
import { childNumbers } from "../../core/records/child-numbers";
import type { Period } from "../../core/calendar/period";
import { cautions } from "../../core/cells/problems/cautions";
import type { RecordList } from "../../core/records/record-list";
import type { CountingOptions, RuleOption } from "../indicator";
import { measuredFor } from "./durations";
import { textOption } from "./options";

/** Some records of a list with how many days each lasted. */
export interface Lasting {
  readonly records: Int32Array;
  readonly days: Float64Array;
  readonly cautions: readonly Caution[];
}

/** Something that lasts from a start to an end: the columns of both, and which rows are one at all. */
export interface LastingKind {
  readonly start: string;
  readonly end: string;
  readonly isOne?: (record: number) => boolean;
}

/** Child protection plans, by their columns. */
export const PLANS: LastingKind = { start: "CPPstartDate", end: "CPPendDate" };

const labelOf = (records: RecordList, field: string): string =>
  records.list.fields.find((one) => one.name === field)?.label ?? field;

const datesOf = (records: RecordList, field: string): Float64Array =>
  records.column(field)?.numbers ?? new Float64Array(records.count).fill(NaN);

const recordsWhere = (records: RecordList, holds: (record: number) => boolean): Int32Array => {
  const found = new Int32Array(records.count);
  let count = 0;
  for (let record = 0; record < records.count; record += 1) {
    if (!holds(record)) continue;
    found[count] = record;
    count += 1;
  }
  return found.slice(0, count);
};

const MOST_DAYS = 10_000_000;

/** Of some records, the first of each child and start; rows without a child or a start are all kept. */
const eachStartOnce = (records: RecordList, start: string, chosen: Int32Array): Int32Array => {
  if (childEvents(records, start).duplicates === 0) return chosen;
  const children = childNumbers(records).ofRecord;
  const starts = datesOf(records, start);
  const seen = new Set<number>();
  return chosen.filter((record) => {
    const day = starts[record] ?? NaN;
    if (Number.isNaN(day)) return true;
    const key = (children[record] ?? 0) * MOST_DAYS + day;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/**
 * What to know of the starts of a list. Every row counts, as in the census; rows with the child and start
 * of another are told, but for referrals, where one without action may stand beside one with.
 */
const startCautions = (records: RecordList, start: string, once: boolean): Caution[] => {
  const events = childEvents(records, start);
  const repeated = once || records.list.id === "referrals" ? 0 : events.duplicates;
  return repeated > 0 ? [cautions.sameStart(repeated)] : [];
};

/** Rows that are not counted for want of a start. */
const undatedCautions = (records: RecordList, { start }: LastingKind): Caution[] => {
  const undated = childEvents(records, start).undated.length;
  return undated > 0 ? [cautions.undated(undated, labelOf(records, start))] : [];
};

/** What was counted by its end alone, and rows that have neither a start nor an end. */
const endCautions = (
  records: RecordList,
  { start, end }: LastingKind,
  counted: Int32Array,
  days: Float64Array,
): Caution[] => {
  const [starts, ends] = [datesOf(records, start), datesOf(records, end)];
  const isWithout = (dates: Float64Array, record: number): boolean => Number.isNaN(dates[record] ?? NaN);
  const neither = childEvents(records, start).undated.filter((record) => isWithout(ends, record)).length;
  const noStart = counted.filter((record) => isWithout(starts, record)).length;
  const backwards = days.filter(Number.isNaN).length - noStart;
  const label = `${labelOf(records, start)} or ${labelOf(records, end).toLowerCase()}`;
  return [
    ...(neither > 0 ? [cautions.undated(neither, label)] : []),
    ...(noStart > 0 ? [cautions.noStart(noStart)] : []),
    ...(backwards > 0 ? [cautions.endBeforeStart(backwards)] : []),
  ];
};

/** The records of a kind that hold: each row, or each child and start once where the options say so. */
const lasting = (
  records: RecordList,
  kind: LastingKind,
  options: CountingOptions,
  holds: (record: number) => boolean,
  daysOf: (record: number) => number,
  byEnd = false,
): Lasting => {
  const { start, isOne = () => true } = kind;
  const all = recordsWhere(records, (record) => holds(record) && isOne(record));
  const once = textOption(options, "sameStart", "each") === "once";
  const chosen = once ? eachStartOnce(records, start, all) : all;
  const dropped = all.length - chosen.length;
  const days = measuredFor(chosen, daysOf);
  return {
    records: chosen,
    days,
    cautions: [
      ...(dropped > 0 ? [cautions.duplicates(dropped, records.list.rowIs)] : []),
      ...startCautions(records, start, once),
      ...(byEnd ? endCautions(records, kind, chosen, days) : undatedCautions(records, kind)),
    ],
  };
};

const isWithin = (day: number, { from, to }: Period): boolean => day >= from && day <= to;

/** What is open on a day: started on or before it and not ended on or before it. Days run from the start to that day. */
export const openOn = (
  records: RecordList,
  kind: LastingKind,
  day: number,
  options: CountingOptions = {},
): Lasting => {
  const [starts, ends] = [datesOf(records, kind.start), datesOf(records, kind.end)];
  const isOpen = (record: number): boolean =>
    (starts[record] ?? NaN) <= day && !((ends[record] ?? NaN) <= day);
  return lasting(records, kind, options, isOpen, (record) => day - (starts[record] ?? NaN));
};

/** Days from start to end; NaN while there is no end and where it is before the start. */
const lengthOf = (starts: Float64Array, ends: Float64Array) => (record: number) => {
  const length = (ends[record] ?? NaN) - (starts[record] ?? NaN);
  return length >= 0 ? length : NaN;
};

/** What started in a period. Days run to the end, and are NaN while there is none. */
export const startedIn = (
  records: RecordList,
  kind: LastingKind,
  period: Period,
  options: CountingOptions = {},
): Lasting => {
  const [starts, ends] = [datesOf(records, kind.start), datesOf(records, kind.end)];
  const started = (record: number): boolean => isWithin(starts[record] ?? NaN, period);
  return lasting(records, kind, options, started, lengthOf(starts, ends));
};

/** What ended in a period, with the days each lasted; one that ends before it starts has no duration. */
export const endedIn = (
  records: RecordList,
  kind: LastingKind,
  period: Period,
  options: CountingOptions = {},
): Lasting => {
  const [starts, ends] = [datesOf(records, kind.start), datesOf(records, kind.end)];
  const ended = (record: number): boolean => isWithin(ends[record] ?? NaN, period);
  return lasting(records, kind, options, ended, lengthOf(starts, ends), true);
};

/** What was open on at least one day of a period. Days run from the start to the last day, or to the end. */
const openDuring = (
  records: RecordList,
  kind: LastingKind,
  period: Period,
  options: CountingOptions,
): Lasting => {
  const [starts, ends] = [datesOf(records, kind.start), datesOf(records, kind.end)];
  const during = (record: number): boolean =>
    (starts[record] ?? NaN) <= period.to && !((ends[record] ?? NaN) < period.from);
  return lasting(
    records,
    kind,
    options,
    during,
    (record) => Math.min(period.to, ends[record] || period.to) - (starts[record] ?? NaN),
  );
};

/** Whether rows of one child with one start are counted each, as the census does, or once. */
export const sameStartOption: RuleOption = {
  name: "sameStart",
  about: "Of several rows of a child with one start date, count each of them, or the first once",
  default: "each",
  oneOf: ["each", "once"],
};

/** Which of what lasts is counted: the stock at the end, what came, what went, or all there was. */
export const whichOption: RuleOption = {
  name: "which",
  about: "Those open on the last day of the period, or that started, ended or were open at any point in it",
  default: "open",
  oneOf: ["open", "starting", "ending", "at any point"],
};

/** What is open on the last day, or started, ended or was open in the period, as the option `which` says. */
export const lastingBy = (
  records: RecordList,
  kind: LastingKind,
  period: Period,
  options: CountingOptions,
): Lasting => {
  switch (textOption(options, "which", "open")) {
    case "starting":
      return startedIn(records, kind, period, options);
    case "ending":
      return endedIn(records, kind, period, options);
    case "at any point":
      return openDuring(records, kind, period, options);
    default:
      return openOn(records, kind, period.to, options);
  }
};

/** Of lasting records, those at or above a number of days. */
export const lastingAtLeast = (
  { records, days }: Pick<Lasting, "records" | "days">,
  limit: number,
): Int32Array => records.filter((_, position) => (days[position] ?? NaN) >= limit);
