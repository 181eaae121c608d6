import type { Caution } from "../../core/cells/caution";
import type { RecordList } from "../../core/records/record-list";
import type { Count, CountingOptions, RuleOption } from "../indicator";
import { oneForEachChild } from "./event-count";
import { textOption } from "./options";

/** Whether rows are counted, as the headline statistics do, or each child once. */
export const unitOption = (rows: string): RuleOption => ({
  name: "unit",
  about: `Count ${rows}, or each child once`,
  default: rows,
  oneOf: [rows, "children"],
});

/** Whether each child is counted once. */
export const isPerChild = (options: CountingOptions): boolean =>
  textOption(options, "unit", "rows") === "children";

/** Records that were found, how long each lasted where that is known, and what to know of them. */
interface Found {
  readonly records: Int32Array;
  readonly days?: Float64Array;
  readonly cautions: readonly Caution[];
}

/** Each child's first record with its days. */
const firstOfEachChild = (records: RecordList, found: Found): Found => {
  const kept = new Set(oneForEachChild(records, found.records));
  const isKept = (_: number, position: number): boolean => kept.has(found.records[position] ?? -1);
  return {
    ...found,
    records: found.records.filter(isKept),
    ...(found.days === undefined ? {} : { days: found.days.filter(isKept) }),
  };
};

/** A count whose denominator is a population: every record found, or each child once. */
export const rateCount = (records: RecordList, found: Found, options: CountingOptions): Count => {
  const { records: counted, days, cautions } = isPerChild(options) ? firstOfEachChild(records, found) : found;
  return {
    numerator: counted.length,
    denominator: null,
    counted,
    inNumerator: counted,
    ...(days === undefined ? {} : { durations: days }),
    cautions,
  };
};
