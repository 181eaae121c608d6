import { childEvents } from "../../core/records/child-events";
import type { Period } from "../../core/calendar/period";
import { cautions } from "../../core/cells/problems/cautions";
import type { RecordList } from "../../core/records/record-list";
import { measuredFor, type Band } from "./durations";

/** Days of the published limits: three months and two years. */
export const THREE_MONTHS_DAYS = 91;
export const SIX_MONTHS_DAYS = 183;
export const TWO_YEARS_DAYS = 730;

/** The published bands of time on a plan, in days. */
export const planBands: readonly Band[] = [
  { label: "3 months or less", above: -1, upTo: THREE_MONTHS_DAYS },
  { label: "More than 3 to 6 months", above: THREE_MONTHS_DAYS, upTo: SIX_MONTHS_DAYS },
  { label: "More than 6 months, less than 1 year", above: SIX_MONTHS_DAYS, upTo: 364 },
  { label: "1 year, less than 2 years", above: 364, upTo: TWO_YEARS_DAYS - 1 },
  { label: "2 years or more", above: TWO_YEARS_DAYS - 1, upTo: Infinity },
];

/** Some records of a list with how many days each lasted. */
export interface Lasting {
  readonly records: Int32Array;
  readonly days: Float64Array;
  readonly cautions: readonly string[];
}

const labelOf = (records: RecordList, field: string): string =>
  records.list.fields.find((one) => one.name === field)?.label ?? field;

/**
 * What to know of the starts of a list. Every row counts, as in the census; rows with the child and start
 * of another are told, but for referrals, where one without action may stand beside one with.
 */
const startCautions = (records: RecordList, startField: string): string[] => {
  const events = childEvents(records, startField);
  const repeated = records.list.id === "referrals" ? 0 : events.duplicates;
  return [
    ...(repeated > 0 ? [cautions.sameStart(repeated)] : []),
    ...(events.undated.length > 0
      ? [cautions.undated(events.undated.length, labelOf(records, startField))]
      : []),
  ];
};

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

const datesOf = (records: RecordList, field: string): Float64Array =>
  records.column(field)?.numbers ?? new Float64Array(records.count).fill(NaN);

/** What is open on a day: started on or before it and not ended on or before it. Days run from the start to that day. */
export const openOn = (records: RecordList, startField: string, endField: string, day: number): Lasting => {
  const starts = datesOf(records, startField);
  const ends = datesOf(records, endField);
  const open = recordsWhere(
    records,
    (record) => (starts[record] ?? NaN) <= day && !((ends[record] ?? NaN) <= day),
  );
  return {
    records: open,
    days: measuredFor(open, (record) => day - (starts[record] ?? NaN)),
    cautions: startCautions(records, startField),
  };
};

/** What started in a period. Days run to the end, and are NaN while there is none. */
export const startedIn = (
  records: RecordList,
  startField: string,
  endField: string,
  period: Period,
): Lasting => {
  const starts = datesOf(records, startField);
  const ends = datesOf(records, endField);
  const started = recordsWhere(
    records,
    (record) => (starts[record] ?? NaN) >= period.from && (starts[record] ?? NaN) <= period.to,
  );
  return {
    records: started,
    days: measuredFor(started, (record) => (ends[record] ?? NaN) - (starts[record] ?? NaN)),
    cautions: startCautions(records, startField),
  };
};

/** What ended in a period, with the days each lasted; one that ends before it starts has no duration. */
export const endedIn = (
  records: RecordList,
  startField: string,
  endField: string,
  period: Period,
): Lasting => {
  const starts = datesOf(records, startField);
  const ends = datesOf(records, endField);
  const ended = recordsWhere(
    records,
    (record) => (ends[record] ?? NaN) >= period.from && (ends[record] ?? NaN) <= period.to,
  );
  const days = measuredFor(ended, (record) => {
    const length = (ends[record] ?? NaN) - (starts[record] ?? NaN);
    return length >= 0 ? length : NaN;
  });
  const backwards = days.filter(Number.isNaN).length;
  return {
    records: ended,
    days,
    cautions: [
      ...startCautions(records, startField),
      ...(backwards > 0 ? [cautions.endBeforeStart(backwards)] : []),
    ],
  };
};

/** Of lasting records, those at or above a number of days. */
export const lastingAtLeast = ({ records, days }: Lasting, limit: number): Int32Array =>
  records.filter((_, position) => (days[position] ?? NaN) >= limit);
