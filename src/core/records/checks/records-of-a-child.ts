import { childNumbers } from "../child-numbers";
import type { RecordList } from "../record-list";
import { numbersOf, recordsWhere, textsOf } from "./finding";

/** Says of a record whether it counts for a check. */
type Counts = (record: number) => boolean;

const every: Counts = () => true;

/** Every record that has the same key as another; records without a key are left out. */
export const sharing = (records: RecordList, keyOf: (record: number) => string | null): number[] => {
  const counts = new Map<string, number>();
  const keys = Array.from({ length: records.count }, (_record, record) => keyOf(record));
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return recordsWhere(records, (record) => {
    const key = keys[record] ?? null;
    return key !== null && (counts.get(key) ?? 0) > 1;
  });
};

/** Every record whose text of the field another record has too; blank ones are left out. */
export const sharingText = (records: RecordList, field: string): number[] => {
  const texts = textsOf(records, field);
  return sharing(records, (record) => texts[record] || null);
};

/**
 * Every record that says the same of one child as another does in the fields given, all of them dates,
 * numbers or texts. The first field has to be filled in.
 */
export const repeated = (records: RecordList, fields: readonly string[]): number[] => {
  const children = childNumbers(records).ofRecord;
  const columns = fields.map((field) => {
    const column = records.column(field);
    return column !== undefined && column.texts.length > 0 ? column.texts : numbersOf(records, field);
  });
  const first = columns[0];
  return sharing(records, (record) => {
    const value = first?.[record];
    if (value === undefined || value === "" || Number.isNaN(value)) return null;
    return `${children[record] ?? -1}|${columns.map((column) => column[record]).join("|")}`;
  });
};

/** The records of each child by start date, those without one left out; of equal starts the shortest first. */
const byChild = (
  records: RecordList,
  starts: Float64Array,
  ends: Float64Array,
  counts: Counts,
): number[][] => {
  const children = childNumbers(records);
  const groups: number[][] = Array.from({ length: children.count }, () => []);
  for (let record = 0; record < records.count; record += 1) {
    if (Number.isNaN(starts[record] ?? NaN) || !counts(record)) continue;
    groups[children.ofRecord[record] ?? 0]?.push(record);
  }
  const lasts = (record: number): number => {
    const end = ends[record] ?? NaN;
    return Number.isNaN(end) ? Number.MAX_VALUE : end;
  };
  return groups
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || lasts(a) - lasts(b)));
};

/**
 * Every record that is under way while another of the same child is; one without an end is still under way.
 * A record that starts on the day the other ends does not overlap, nor does one that ends before it starts.
 */
export const overlapping = (
  records: RecordList,
  startField: string,
  endField: string,
  counts: Counts = every,
): number[] => {
  const [starts, ends] = [numbersOf(records, startField), numbersOf(records, endField)];
  const endOf = (record: number): number => {
    const end = ends[record] ?? NaN;
    return Number.isNaN(end) ? Infinity : end;
  };
  const isPossible: Counts = (record) => counts(record) && !(endOf(record) < (starts[record] ?? NaN));
  const found: number[] = [];
  for (const group of byChild(records, starts, ends, isPossible)) {
    let lastEnd = -Infinity;
    group.forEach((record, position) => {
      const [start, end] = [starts[record] ?? NaN, endOf(record)];
      const next = group[position + 1];
      if (start < lastEnd || (next !== undefined && (starts[next] ?? NaN) < end)) found.push(record);
      lastEnd = Math.max(lastEnd, end);
    });
  }
  return found.sort((a, b) => a - b);
};

/** Every record that has a start and no end, where the child has more than one. */
export const openTwice = (
  records: RecordList,
  startField: string,
  endField: string,
  counts: Counts = every,
): number[] => {
  const [starts, ends] = [numbersOf(records, startField), numbersOf(records, endField)];
  const children = childNumbers(records).ofRecord;
  const isOpen: Counts = (record) =>
    !Number.isNaN(starts[record] ?? NaN) && Number.isNaN(ends[record] ?? NaN) && counts(record);
  return sharing(records, (record) => (isOpen(record) ? String(children[record]) : null));
};

/** How many records of the same child start earlier, for each record. */
export const earlierOfChild = (records: RecordList, startField: string): Int32Array => {
  const starts = numbersOf(records, startField);
  const earlier = new Int32Array(records.count);
  for (const group of byChild(records, starts, starts, every)) {
    // The group is in order of start, so those strictly earlier end where a run of equal starts begins.
    let runStart = 0;
    group.forEach((record, position) => {
      if ((starts[record] ?? 0) > (starts[group[runStart] ?? record] ?? 0)) runStart = position;
      earlier[record] = runStart;
    });
  }
  return earlier;
};

/** Records that have a later one of the same child. */
export const notLatestOfChild = (
  records: RecordList,
  startField: string,
  counts: Counts = every,
): number[] => {
  const starts = numbersOf(records, startField);
  const children = childNumbers(records);
  const latest = new Float64Array(children.count).fill(-Infinity);
  for (let record = 0; record < records.count; record += 1) {
    const [child, start] = [children.ofRecord[record] ?? 0, starts[record] ?? NaN];
    if (counts(record) && start > (latest[child] ?? NaN)) latest[child] = start;
  }
  return recordsWhere(
    records,
    (record) => (starts[record] ?? NaN) < (latest[children.ofRecord[record] ?? 0] ?? NaN),
  );
};
