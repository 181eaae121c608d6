import { childNumbers } from "./child-numbers";
import type { RecordList } from "./record-list";

/** The dated events of a list, each child and day once, ordered by child and then by day. */
export interface ChildEvents {
  /** Record indices; where a child has two records on one day, the first in the list. */
  readonly records: Int32Array;
  readonly days: Float64Array;
  /** The day of the same child's event before this one, NaN for the first. */
  readonly previousDays: Float64Array;
  /** By record: 1 for the first record of a child on a day, 0 for others and for those without a date. */
  readonly isCounted: Uint8Array;
  /** By record: the day of the child's event before, NaN where there is none. */
  readonly previousDayOf: Float64Array;
  readonly duplicates: number;
  /** Records left out because they have no date. */
  readonly undated: readonly number[];
}

const eventsOfLists = new WeakMap<RecordList, Map<string, ChildEvents>>();

/** Records with a date, ordered by child and within a child by day, equal days in list order. */
const ordered = (records: RecordList, days: Float64Array): { order: Int32Array; undated: number[] } => {
  const children = childNumbers(records);
  const starts = new Int32Array(children.count + 1);
  const undated: number[] = [];
  for (let i = 0; i < records.count; i += 1) {
    if (Number.isNaN(days[i] ?? NaN)) undated.push(i);
    else starts[(children.ofRecord[i] ?? 0) + 1] = (starts[(children.ofRecord[i] ?? 0) + 1] ?? 0) + 1;
  }
  for (let child = 0; child < children.count; child += 1) {
    starts[child + 1] = (starts[child + 1] ?? 0) + (starts[child] ?? 0);
  }
  const order = new Int32Array(records.count - undated.length);
  const next = starts.slice();
  for (let i = 0; i < records.count; i += 1) {
    if (Number.isNaN(days[i] ?? NaN)) continue;
    const child = children.ofRecord[i] ?? 0;
    order[next[child] ?? 0] = i;
    next[child] = (next[child] ?? 0) + 1;
  }
  for (let child = 0; child < children.count; child += 1) {
    const [from, to] = [starts[child] ?? 0, starts[child + 1] ?? 0];
    if (to - from > 1) {
      order.subarray(from, to).sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
    }
  }
  return { order, undated };
};

const findEvents = (records: RecordList, dateField: string): ChildEvents => {
  const days = records.column(dateField)?.numbers ?? new Float64Array(records.count).fill(NaN);
  const children = childNumbers(records).ofRecord;
  const { order, undated } = ordered(records, days);
  const kept = new Int32Array(order.length);
  const keptDays = new Float64Array(order.length);
  const previousDays = new Float64Array(order.length);
  const isCounted = new Uint8Array(records.count);
  const previousDayOf = new Float64Array(records.count).fill(NaN);
  let count = 0;
  for (const record of order) {
    const last = count > 0 ? (kept[count - 1] ?? 0) : -1;
    const sameChild = last >= 0 && children[last] === children[record];
    const day = days[record] ?? NaN;
    if (sameChild && days[last] === day) {
      previousDayOf[record] = previousDayOf[last] ?? NaN;
      continue;
    }
    kept[count] = record;
    keptDays[count] = day;
    const previous = sameChild ? (days[last] ?? NaN) : NaN;
    previousDays[count] = previous;
    isCounted[record] = 1;
    previousDayOf[record] = previous;
    count += 1;
  }
  return {
    records: kept.slice(0, count),
    days: keptDays.slice(0, count),
    previousDays: previousDays.slice(0, count),
    isCounted,
    previousDayOf,
    duplicates: order.length - count,
    undated,
  };
};

/**
 * The events of a list by one of its dates, with each child counted once a day (the first record wins)
 * and the child's event before it. Worked out once for each list and date.
 *
 * Source: Department for Education, Children in need census guide, 4.4 (one referral for a child on a day).
 */
export const childEvents = (records: RecordList, dateField: string): ChildEvents => {
  const ofList = eventsOfLists.get(records) ?? new Map<string, ChildEvents>();
  eventsOfLists.set(records, ofList);
  const known = ofList.get(dateField);
  if (known) return known;
  const events = findEvents(records, dateField);
  ofList.set(dateField, events);
  return events;
};
