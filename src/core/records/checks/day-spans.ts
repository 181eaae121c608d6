import type { RecordList } from "../record-list";
import { numbersOf } from "./finding";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans in the order of their starts, each with the latest end of it and of those before it. */
interface Ordered {
  readonly starts: readonly number[];
  readonly latestEnds: readonly number[];
}

const inOrder = (spans: readonly Span[]): Ordered => {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let latest = -Infinity;
  return {
    starts: sorted.map(({ start }) => start),
    latestEnds: sorted.map(({ end }) => (latest = Math.max(latest, end))),
  };
};

/** How many of some numbers in order are below a limit. */
const countBelow = (sorted: readonly number[], limit: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? NaN) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Asks for the latest end of the spans of a key that start before a day; -Infinity where there are none. */
export type LatestEnd = (key: string, before: number) => number;

/**
 * The spans of days that the records of a list make, by key. One that has only one of its dates is a span of
 * that day, or without end where `openEnded`; one that ends before it starts is passed over.
 */
export const latestEnds = (
  records: RecordList,
  [startField, endField]: readonly [string, string],
  keyOf: (record: number) => string,
  openEnded: boolean,
): LatestEnd => {
  const [starts, ends] = [numbersOf(records, startField), numbersOf(records, endField)];
  const spans = new Map<string, Span[]>();
  for (let record = 0; record < records.count; record += 1) {
    const start = starts[record] || (openEnded ? NaN : (ends[record] ?? NaN));
    const end = ends[record] || (openEnded ? Infinity : start);
    if (!(end >= start)) continue;
    const key = keyOf(record);
    const ofKey = spans.get(key);
    if (ofKey) ofKey.push({ start, end });
    else spans.set(key, [{ start, end }]);
  }
  const ordered = new Map([...spans].map(([key, ofKey]) => [key, inOrder(ofKey)]));
  return (key, before) => {
    const ofKey = ordered.get(key);
    const below = ofKey ? countBelow(ofKey.starts, before) : 0;
    return ofKey?.latestEnds[below - 1] ?? -Infinity;
  };
};
