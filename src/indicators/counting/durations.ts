import type { RuleOption } from "../indicator";

/** How working days are counted: an open decision that changes every duration by one. */
export const dayCountOption: RuleOption = {
  name: "dayCount",
  about: "Whether the first day counts: the day after is day 1, or the day itself",
  default: "exclusiveStart",
  oneOf: ["exclusiveStart", "inclusive"],
};

/** A number for each chosen record, in their order. */
export const measuredFor = (records: Int32Array, measure: (record: number) => number): Float64Array => {
  const values = new Float64Array(records.length);
  for (let position = 0; position < records.length; position += 1) {
    values[position] = measure(records[position] ?? 0);
  }
  return values;
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
