import { childNumbers } from "../child-numbers";
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

const unreadRows = (records: RecordList, field: string): Set<number> =>
  new Set(records.report.unread.filter((cell) => cell.field === field).map((cell) => cell.row));

/** Records with a cell of the field that could not be read. */
export const unreadIn = (records: RecordList, field: string): number[] => {
  const rows = unreadRows(records, field);
  return rows.size === 0 ? [] : recordsWhere(records, (record) => rows.has(records.rowNumbers[record] ?? 0));
};

/** Records whose cell of the field is blank; one that could not be read is another matter. */
export const blankIn = (records: RecordList, field: string): number[] => {
  const column = records.column(field);
  if (!column) return [];
  const unread = unreadRows(records, field);
  const isBlank = (record: number): boolean => {
    if (column.texts.length > 0) return column.texts[record] === "";
    return column.flags.length > 0
      ? column.flags[record] === -1
      : Number.isNaN(column.numbers[record] ?? NaN);
  };
  return recordsWhere(records, (record) => isBlank(record) && !unread.has(records.rowNumbers[record] ?? 0));
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

/** Records that repeat the child and the given fields of an earlier record. */
export const repeated = (records: RecordList, fields: readonly string[]): number[] => {
  const children = childNumbers(records).ofRecord;
  const columns = fields.map((field) => numbersOf(records, field));
  const seen = new Set<string>();
  return recordsWhere(records, (record) => {
    const days = columns.map((column) => column[record] ?? NaN);
    if (Number.isNaN(days[0] ?? NaN)) return false;
    const key = `${children[record] ?? -1}|${days.join("|")}`;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
};

/** The records of each child by start date, those without one left out. */
const byChild = (records: RecordList, starts: Float64Array): number[][] => {
  const children = childNumbers(records);
  const groups: number[][] = Array.from({ length: children.count }, () => []);
  for (let record = 0; record < records.count; record += 1) {
    if (!Number.isNaN(starts[record] ?? NaN)) groups[children.ofRecord[record] ?? 0]?.push(record);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b));
};

/**
 * Records that start before the child's record before them has ended; one without an end has not ended.
 * A record that starts on the day the other ends does not overlap.
 */
export const overlapping = (
  records: RecordList,
  startField: string,
  endField: string,
  counts: (record: number) => boolean = () => true,
): number[] => {
  const [starts, ends] = [numbersOf(records, startField), numbersOf(records, endField)];
  const found: number[] = [];
  for (const group of byChild(records, starts)) {
    let lastEnd = -Infinity;
    for (const record of group.filter(counts)) {
      if ((starts[record] ?? 0) < lastEnd) found.push(record);
      const end = ends[record] ?? NaN;
      lastEnd = Math.max(lastEnd, Number.isNaN(end) ? Infinity : end);
    }
  }
  return found.sort((a, b) => a - b);
};

/** Second and later records of a child that have a start and no end. */
export const openTwice = (
  records: RecordList,
  startField: string,
  endField: string,
  counts: (record: number) => boolean = () => true,
): number[] => {
  const [starts, ends] = [numbersOf(records, startField), numbersOf(records, endField)];
  return byChild(records, starts)
    .flatMap((group) =>
      group.filter((record) => Number.isNaN(ends[record] ?? NaN) && counts(record)).slice(1),
    )
    .sort((a, b) => a - b);
};

/** Earlier records of the same child by start date, for each record. */
export const earlierOfChild = (records: RecordList, startField: string): Int32Array => {
  const starts = numbersOf(records, startField);
  const earlier = new Int32Array(records.count);
  for (const group of byChild(records, starts)) {
    // The group is in order of start, so those strictly earlier end where a run of equal starts begins.
    let runStart = 0;
    group.forEach((record, position) => {
      if ((starts[record] ?? 0) > (starts[group[runStart] ?? record] ?? 0)) runStart = position;
      earlier[record] = runStart;
    });
  }
  return earlier;
};
