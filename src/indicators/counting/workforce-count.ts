import type { Caution } from "../../core/cells/caution";
import { ageInYears } from "../../core/calendar/age";
import { dateParts, dayNumber, isDate } from "../../core/calendar/excel-dates";
import type { Period } from "../../core/calendar/period";
import { cautions } from "../../core/cells/problems/cautions";
import type { RecordList } from "../../core/records/record-list";
import type { CountingOptions, RuleOption } from "../indicator";
import { measuredFor, type Band } from "./durations";
import { exactSum } from "./exact-sum";
import { textOption } from "./options";

/** Whether workers are counted as full-time equivalents or as people. */
export const basisOption: RuleOption = {
  name: "basis",
  about: "Full-time equivalents, or people",
  default: "FTE",
  oneOf: ["FTE", "headcount"],
};

/** Whether people, not full-time equivalents, are counted. */
export const areHeads = (options: CountingOptions): boolean =>
  textOption(options, "basis", "FTE") === "headcount";

/** Whether workers who start after the day of the snapshot are counted. */
export const laterStartersOption: RuleOption = {
  name: "laterStarters",
  about:
    "Whether workers who start after the day are counted, as in a return of that day, or left out, as in a trend",
  default: "counted",
  oneOf: ["counted", "left out"],
};

/** A trend looks back from a list of today: who had not started by then was not in post. */
export const WORKERS_IN_TREND: CountingOptions = { laterStarters: "left out" };

/** The bands of time in service, in completed years; who starts later has served less than two. */
export const serviceBands: readonly Band[] = [
  { label: "Less than 2 years", above: -Infinity, upTo: 1 },
  { label: "2 to less than 5 years", above: 1, upTo: 4 },
  { label: "5 to less than 10 years", above: 4, upTo: 9 },
  { label: "10 to less than 20 years", above: 9, upTo: 19 },
  { label: "20 to less than 30 years", above: 19, upTo: 29 },
  { label: "30 years or more", above: 29, upTo: Infinity },
];

/** Workers of a kind with the full-time equivalent of each. */
export interface Workers {
  readonly records: Int32Array;
  /** In the order of the records; blanks are nothing. */
  readonly hours: Float64Array;
  readonly fte: number;
  readonly headcount: number;
}

const numbersOf = (records: RecordList, field: string): Float64Array =>
  records.column(field)?.numbers ?? new Float64Array(records.count).fill(NaN);

/** A column for some workers, blanks as nothing. */
export const amountsFor = (records: RecordList, field: string, chosen: Int32Array): Float64Array => {
  const values = numbersOf(records, field);
  return measuredFor(chosen, (record) => values[record] || 0);
};

/** Adds up amounts to the six decimal places that the census holds. */
export const sumOf = (amounts: Float64Array): number => exactSum(amounts.reduce((sum, one) => sum + one, 0));

const workers = (records: Int32Array, hours: Float64Array): Workers => ({
  records,
  hours,
  fte: sumOf(hours),
  headcount: records.length,
});

/** How much of some workers is counted: full-time equivalents or people. */
export const sizeOf = (workers: Pick<Workers, "records" | "hours">, options: CountingOptions): number =>
  sumOf(amountsOf(workers, options));

/** What each worker counts as. */
export const amountsOf = (
  { records, hours }: Pick<Workers, "records" | "hours">,
  options: CountingOptions,
): Float64Array => (areHeads(options) ? new Float64Array(records.length).fill(1) : hours);

const everyRecord = (records: RecordList): Int32Array =>
  Int32Array.from({ length: records.count }, (_, i) => i);

/** Workers who have not left by the snapshot day: employed ones, or those from an agency. */
export const inPost = (
  records: RecordList,
  on: number,
  agency: 0 | 1,
  options: CountingOptions = {},
): Workers => {
  const [starts, ends] = [numbersOf(records, "RoleStartDate"), numbersOf(records, "RoleEndDate")];
  const isAgency = records.column("AgencyWorker")?.flags;
  const onlyStarted = textOption(options, "laterStarters", "counted") === "left out";
  const chosen = everyRecord(records).filter(
    (record) =>
      isAgency?.[record] === agency &&
      !((ends[record] ?? NaN) <= on) &&
      !(onlyStarted && (starts[record] ?? NaN) > on),
  );
  return workers(chosen, amountsFor(records, "FTE", chosen));
};

/** Employed and agency workers together, in the order of the list. */
export const everyWorker = (records: RecordList, on: number, options: CountingOptions): Int32Array =>
  Int32Array.from(
    [...inPost(records, on, 0, options).records, ...inPost(records, on, 1, options).records].sort(
      (a, b) => a - b,
    ),
  );

/** Employed workers who left in the period, by the hours they had on 30 September before, else their contract. */
export const leavers = (records: RecordList, { from, to }: Period): Workers => {
  const ends = numbersOf(records, "RoleEndDate");
  const isAgency = records.column("AgencyWorker")?.flags;
  const before = numbersOf(records, "FTE30");
  const contract = numbersOf(records, "FTE");
  const chosen = everyRecord(records).filter(
    (record) => isAgency?.[record] === 0 && (ends[record] ?? NaN) >= from && (ends[record] ?? NaN) <= to,
  );
  return workers(
    chosen,
    measuredFor(chosen, (record) => before[record] || contract[record] || 0),
  );
};

/** Employed workers who started in the period and are still in post at its end. */
export const starters = (records: RecordList, { from, to }: Period): Workers => {
  const starts = numbersOf(records, "RoleStartDate");
  const chosen = inPost(records, to, 0).records.filter(
    (record) => (starts[record] ?? NaN) >= from && (starts[record] ?? NaN) <= to,
  );
  return workers(chosen, amountsFor(records, "FTE", chosen));
};

/** Completed years since each worker's start. */
export const yearsInService = (records: RecordList, chosen: Int32Array, on: number): Float64Array => {
  const starts = numbersOf(records, "RoleStartDate");
  return measuredFor(chosen, (record) => {
    const start = starts[record] ?? NaN;
    return Number.isNaN(start) ? NaN : ageInYears(start, on);
  });
};

/** Working days that a full-time worker has in a year of the workforce census. */
export const workingDaysInYear = ({ from, to }: Period): number => {
  for (let year = dateParts(from).year; year <= dateParts(to).year; year += 1) {
    if (!isDate(year, 2, 29)) continue;
    const leapDay = dayNumber(year, 2, 29);
    if (leapDay >= from && leapDay <= to) return 254;
  }
  return 253;
};

/** What to know of a workforce list before trusting a figure of it. */
export const workforceCautions = (
  records: RecordList,
  { to }: Period,
  options: CountingOptions = {},
): Caution[] => {
  const counted = textOption(options, "laterStarters", "counted") === "counted";
  const starts = numbersOf(records, "RoleStartDate");
  const flags = records.column("AgencyWorker")?.flags ?? new Int8Array(0);
  const later = counted ? starts.filter((day) => day > to).length : 0;
  const unknown = flags.filter((flag) => flag === -1).length;
  return [
    ...(later > 0 ? [cautions.startLater(later)] : []),
    ...(unknown > 0 ? [cautions.agencyUnknown(unknown)] : []),
  ];
};
