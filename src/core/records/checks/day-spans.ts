import type { RecordList } from "../record-list";
import { numbersOf } from "./finding";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many spans in the order of their starts start before a day. */
const countBefore = (spans: readonly Span[], day: number): number => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? NaN) < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The spans of one key; they are put in order when they are first asked for. */
class Spans {
  private readonly spans: Span[] = [];
  /** The latest of 1, 2, 4, 8 … ends from each place on; so any run of them is two of these. */
  private runs: Float64Array[] = [];

  add(span: Span): void {
    this.spans.push(span);
  }

  /** The latest end of the spans that start in some days; -Infinity where there are none. */
  latestEnd(from: number, before: number): number {
    if (this.runs.length === 0) this.putInOrder();
    const [first, end] = [countBefore(this.spans, from), countBefore(this.spans, before)];
    if (first >= end) return -Infinity;
    const level = 31 - Math.clz32(end - first);
    const latest = this.runs[level] ?? new Float64Array(0);
    return Math.max(latest[first] ?? -Infinity, latest[end - 2 ** level] ?? -Infinity);
  }

  private putInOrder(): void {
    this.spans.sort((a, b) => a.start - b.start);
    let latest = Float64Array.from(this.spans, ({ end }) => end);
    this.runs = [latest];
    for (let length = 1; length * 2 <= this.spans.length; length *= 2) {
      const half = latest;
      const places = this.spans.length - length * 2 + 1;
      latest = Float64Array.from({ length: places }, (_, at) =>
        Math.max(half[at] ?? -Infinity, half[at + length] ?? -Infinity),
      );
      this.runs.push(latest);
    }
  }
}

/** Asks for the latest end of the spans of a key that start from a day on and before another; -Infinity for none. */
export type LatestEnd = (key: string, from: number, before: number) => number;

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
    spans.add({ start, end });
  }
  return (key, from, before) => byKey.get(key)?.latestEnd(from, before) ?? -Infinity;
};
