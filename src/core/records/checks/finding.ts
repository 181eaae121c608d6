import { ageInYears } from "../../calendar/age";
import type { RecordList } from "../record-list";

/** The records for which something holds, in list order. */
export const recordsWhere = (records: RecordList, holds: (record: number) => boolean): number[] => {
  const found: number[] = [];
  for (let record = 0; record < records.count; record += 1) if (holds(record)) found.push(record);
  return found;
};

/** The dates or numbers of a column; NaN throughout where the list has no such column. */
export const numbersOf = (records: RecordList, field: string): Float64Array =>
  records.column(field)?.numbers ?? new Float64Array(records.count).fill(NaN);

/** The codes, identifiers or texts of a column. */
export const textsOf = (records: RecordList, field: string): readonly string[] =>
  records.column(field)?.texts ?? new Array<string>(records.count).fill("");

/** The answers of a column: 1, 0 and -1 for not known. */
export const answersOf = (records: RecordList, field: string): Int8Array =>
  records.column(field)?.flags ?? new Int8Array(records.count).fill(-1);

/** Records with a cell of the field that could not be read. */
export const unreadIn = (records: RecordList, field: string): readonly number[] =>
  records.column(field)?.unreadRecords ?? [];

/** Records whose cell of the field is blank; one that could not be read is another matter. */
export const blankIn = (records: RecordList, field: string): number[] => {
  const column = records.column(field);
  if (!column) return [];
  const unread = new Set(column.unreadRecords);
  const isBlank = (record: number): boolean => {
    if (column.texts.length > 0) return column.texts[record] === "";
    return column.flags.length > 0
      ? column.flags[record] === -1
      : Number.isNaN(column.numbers[record] ?? NaN);
  };
  return recordsWhere(records, (record) => isBlank(record) && !unread.has(record));
};

/** Records where one date is before another; both have to be there. */
export const dateBefore = (records: RecordList, early: string, late: string): number[] => {
  const [a, b] = [numbersOf(records, early), numbersOf(records, late)];
  return recordsWhere(records, (record) => (a[record] ?? NaN) < (b[record] ?? NaN));
};

/** Records dated after the day of the extract. */
export const datedAfter = (records: RecordList, field: string, asAt: number | undefined): number[] => {
  if (asAt === undefined) return [];
  const days = numbersOf(records, field);
  return recordsWhere(records, (record) => (days[record] ?? NaN) > asAt);
};

/** The age in completed years at which a child is one for the last time. */
export const LAST_AGE_OF_A_CHILD = 17;

/** Records of someone older than so many completed years on a day. */
export const olderThan = (
  records: RecordList,
  years: number,
  dayOf: (record: number) => number,
): number[] => {
  const born = numbersOf(records, "PersonBirthDate");
  return recordsWhere(records, (record) => ageInYears(born[record] ?? NaN, dayOf(record)) > years);
};

/** Days in forty weeks: nothing is recorded of a child longer before birth. */
const LONGEST_BEFORE_BIRTH = 280;

/** Records dated more than forty weeks before the child was born, or is expected. */
export const longBeforeBirth = (records: RecordList, field: string): number[] => {
  const days = numbersOf(records, field);
  const [born, expected] = [
    numbersOf(records, "PersonBirthDate"),
    numbersOf(records, "ExpectedPersonBirthDate"),
  ];
  return recordsWhere(records, (record) => {
    const birth = born[record] ?? NaN;
    const from = Number.isNaN(birth) ? (expected[record] ?? NaN) : birth;
    return from - (days[record] ?? NaN) > LONGEST_BEFORE_BIRTH;
  });
};
