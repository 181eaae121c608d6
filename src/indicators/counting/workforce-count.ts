import { dateParts, dayNumber, isDate } from "../../core/calendar/excel-dates";
import type { Period } from "../../core/calendar/period";
import { cautions } from "../../core/cells/problems/cautions";
import type { RecordList } from "../../core/records/record-list";
import type { RuleOption } from "../indicator";

/** Whether workers are counted as full-time equivalents or as people. */
export const basisOption: RuleOption = {
  name: "basis",
  about: "Full-time equivalents, or people",
  default: "FTE",
  oneOf: ["FTE", "headcount"],
};

/** Workers of a kind with their full-time equivalents. */
export interface Workers {
  readonly records: Int32Array;
  readonly fte: number;
  readonly headcount: number;
}

const NUMBER_OF_PLACES = 1e6;

// The census holds six decimal places; sums are kept to them so that no binary dust shows.
const exact = (sum: number): number => Math.round(sum * NUMBER_OF_PLACES) / NUMBER_OF_PLACES;

const numbersOf = (records: RecordList, field: string): Float64Array =>
  records.column(field)?.numbers ?? new Float64Array(records.count).fill(NaN);

/** Adds up a column over some workers; blanks count as nothing. */
export const sumOf = (records: RecordList, field: string, chosen: Int32Array): number => {
  const values = numbersOf(records, field);
  return exact(chosen.reduce((sum, record) => sum + (values[record] || 0), 0));
};

const workers = (chosen: Int32Array, fte: number): Workers => ({
  records: chosen,
  fte,
  headcount: chosen.length,
});

const everyRecord = (records: RecordList): Int32Array =>
  Int32Array.from({ length: records.count }, (_, i) => i);

/** Workers who have not left by the snapshot day: employed ones, or those from an agency. */
export const inPost = (records: RecordList, on: number, agency: 0 | 1): Workers => {
  const ends = numbersOf(records, "RoleEndDate");
  const isAgency = records.column("AgencyWorker")?.flags;
  const chosen = everyRecord(records).filter(
    (record) => isAgency?.[record] === agency && !((ends[record] ?? NaN) <= on),
  );
  return workers(chosen, sumOf(records, "FTE", chosen));
};

/** Employed workers who left in the period, by the hours they had on 30 September before, else their contract. */
export const leavers = (records: RecordList, { from, to }: Period): Workers => {
  const ends = numbersOf(records, "RoleEndDate");
  const isAgency = records.column("AgencyWorker")?.flags;
  const before = numbersOf(records, "FTE30");
  const contract = numbersOf(records, "FTE");
  const chosen = everyRecord(records).filter(
    (record) => isAgency?.[record] === 0 && (ends[record] ?? NaN) >= from && (ends[record] ?? NaN) <= to,
  );
  const fte = chosen.reduce((sum, record) => sum + (before[record] || contract[record] || 0), 0);
  return workers(chosen, exact(fte));
};

/** Employed workers who started in the period and are still in post at its end. */
export const starters = (records: RecordList, { from, to }: Period): Workers => {
  const starts = numbersOf(records, "RoleStartDate");
  const chosen = inPost(records, to, 0).records.filter(
    (record) => (starts[record] ?? NaN) >= from && (starts[record] ?? NaN) <= to,
  );
  return workers(chosen, sumOf(records, "FTE", chosen));
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
export const workforceCautions = (records: RecordList, { to }: Period): string[] => {
  const starts = numbersOf(records, "RoleStartDate");
  const flags = records.column("AgencyWorker")?.flags ?? new Int8Array(0);
  const later = starts.filter((day) => day > to).length;
  const unknown = flags.filter((flag) => flag === -1).length;
  return [
    ...(later > 0 ? [cautions.startLater(later)] : []),
    ...(unknown > 0 ? [cautions.agencyUnknown(unknown)] : []),
  ];
};
