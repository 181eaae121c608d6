import { workingDaysBetween, type DayCount } from "../../core/calendar/working-days";
import type { RecordColumn } from "../../core/records/record-list";

/** A number for each chosen record, in their order. */
export const measuredFor = (records: Int32Array, measure: (record: number) => number): Float64Array => {
  const values = new Float64Array(records.length);
  for (let position = 0; position < records.length; position += 1) {
    values[position] = measure(records[position] ?? 0);
  }
  return values;
};

/** Working days between two columns for each chosen record; NaN where there is no duration. */
export const workingDaysOf = (
  records: Int32Array,
  start: RecordColumn | undefined,
  end: RecordColumn | undefined,
  dayCount: DayCount,
): Float64Array => {
  const starts = start?.numbers ?? new Float64Array(0);
  const ends = end?.numbers ?? new Float64Array(0);
  return measuredFor(records, (record) =>
    workingDaysBetween(starts[record] ?? NaN, ends[record] ?? NaN, dayCount),
  );
};

/** A band of a distribution: values above `above` up to `upTo`. */
export interface Band {
  readonly label: string;
  readonly above: number;
  readonly upTo: number;
}

/** How many of the values fall in each band; values without a duration fall in none. */
export const countInBands = (values: Float64Array, bands: readonly Band[]): number[] => {
  const counts = bands.map(() => 0);
  for (const value of values) {
    const band = bands.findIndex(({ above, upTo }) => value > above && value <= upTo);
    if (band >= 0) counts[band] = (counts[band] ?? 0) + 1;
  }
  return counts;
};
