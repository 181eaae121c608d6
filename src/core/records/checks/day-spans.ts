import type { RecordList } from "../record-list";
import { numbersOf } from "./finding";

interface Span {
  readonly start: number;
  readonly end: number;
  /** The latest end of this span and of those that start before it, once the spans are in order. */
  latest: number;
}

/** The spans of one key; they are put in order when they are first asked for. */
class Spans {
  private readonly spans: Span[] = [];
  private isInOrder = true;

  add(start: number, end: number): void {
    this.isInOrder = this.spans.length === 0;
    this.spans.push({ start, end, latest: end });
  }

  /** The latest end of the spans that start before a day; -Infinity where there are none. */
  latestEnd(before: number): number {
    if (!this.isInOrder) this.putInOrder();
    let [low, high] = [0, this.spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.start ?? NaN) < before) low = middle + 1;
      else high = middle;
    }
    return this.spans[low - 1]?.latest ?? -Infinity;
  }

  private putInOrder(): void {
    this.spans.sort((a, b) => a.start - b.start);
    let latest = -Infinity;
    for (const span of this.spans) span.latest = latest = Math.max(latest, span.end);
    this.isInOrder = true;
  }
}

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
  const byKey = new Map<string, Spans>();
  for (let record = 0; record < records.count; record += 1) {
    const start = starts[record] || (openEnded ? NaN : (ends[record] ?? NaN));
    const end = ends[record] || (openEnded ? Infinity : start);
    if (!(end >= start)) continue;
    const key = keyOf(record);
    const known = byKey.get(key);
    const spans = known ?? new Spans();
    if (!known) byKey.set(key, spans);
    spans.add(start, end);
  }
  return (key, before) => byKey.get(key)?.latestEnd(before) ?? -Infinity;
};
