import type { Caution } from "../../core/cells/caution";
import { cautions } from "../../core/cells/problems/cautions";
import type { Period } from "../../core/calendar/period";
import { childEvents } from "../../core/records/child-events";
import { childNumbers } from "../../core/records/child-numbers";
import type { RecordColumn, RecordList } from "../../core/records/record-list";
import type { CountingOptions, RuleOption } from "../indicator";
import { textOption } from "./options";

/** The events of a period and what was left out of them. */
export interface PeriodEvents {
  /** Record indices in list order. */
  readonly records: Int32Array;
  /** Day of the child's event before, by record index; NaN for a first. */
  readonly previousDay: (record: number) => number;
  readonly cautions: readonly Caution[];
}

const labelOf = (records: RecordList, field: string): string =>
  records.list.fields.find((one) => one.name === field)?.label ?? field;

/** Every record whose date falls in the period, in list order. */
export const recordsInPeriod = (days: Float64Array, { from, to }: Period): Int32Array => {
  const found = new Int32Array(days.length);
  let count = 0;
  for (let i = 0; i < days.length; i += 1) {
    const day = days[i] ?? NaN;
    if (day >= from && day <= to) {
      found[count] = i;
      count += 1;
    }
  }
  return found.slice(0, count);
};

const commonCautions = (records: RecordList, undated: number, field: string): Caution[] => {
  const { withoutIdentifier } = childNumbers(records);
  const hasIdentifiers = records.column("LAchildID") !== undefined;
  return [
    ...(undated > 0 ? [cautions.undated(undated, labelOf(records, field))] : []),
    ...(hasIdentifiers && withoutIdentifier > 0 ? [cautions.withoutIdentifier(withoutIdentifier)] : []),
  ];
};

/** Whether rows of one child on one day are one event: so in the census, not so in inspection lists. */
export const sameDayOption: RuleOption = {
  name: "sameDay",
  about: "Of several rows of a child on one day, count the first once or each of them",
  default: "once",
  oneOf: ["once", "each"],
};

/** The events of a period, each child once a day; duplicates, undated and nameless rows are told. */
export const eventsInPeriod = (
  records: RecordList,
  dateField: string,
  period: Period,
  options: CountingOptions = {},
): PeriodEvents => {
  if (textOption(options, "sameDay", "once") === "each")
    return everyRecordInPeriod(records, dateField, period);
  const events = childEvents(records, dateField);
  const days = records.column(dateField)?.numbers ?? new Float64Array(0);
  return {
    records: recordsInPeriod(days, period).filter((record) => events.isCounted[record] === 1),
    previousDay: (record) => events.previousDayOf[record] ?? NaN,
    cautions: [
      ...(events.duplicates > 0 ? [cautions.duplicates(events.duplicates, records.list.rowIs)] : []),
      ...commonCautions(records, events.undated.length, dateField),
    ],
  };
};

/** Every record of a period by a date, without leaving out duplicates. */
export const everyRecordInPeriod = (records: RecordList, dateField: string, period: Period): PeriodEvents => {
  const days = records.column(dateField)?.numbers ?? new Float64Array(0);
  const events = childEvents(records, dateField);
  return {
    records: recordsInPeriod(days, period),
    previousDay: (record) => events.previousDayOf[record] ?? NaN,
    cautions: commonCautions(records, events.undated.length, dateField),
  };
};

/** Of some records, those that are yes in a column; with how many have no answer. */
export const answeredYes = (
  records: Int32Array,
  column: RecordColumn | undefined,
): { yes: Int32Array; unknown: number } => {
  const flags = column?.flags ?? new Int8Array(0);
  return {
    yes: records.filter((record) => flags[record] === 1),
    unknown: records.reduce((sum, record) => sum + (flags[record] === -1 ? 1 : 0), 0),
  };
};

/** One record for each child: the first of the records given. */
export const oneForEachChild = (records: RecordList, chosen: Int32Array): Int32Array => {
  const children = childNumbers(records).ofRecord;
  const seen = new Set<number>();
  return chosen.filter((record) => {
    const child = children[record] ?? -1;
    if (seen.has(child)) return false;
    seen.add(child);
    return true;
  });
};
