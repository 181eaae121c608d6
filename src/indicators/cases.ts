import { isCellError, type CellError } from "../core/cells/cell-error";
import type { Period } from "../core/calendar/period";
import type { RecordList } from "../core/records/record-list";
import type { Indicator } from "./indicator";
import { countIndicator, type MeasureSettings } from "./measure";

/** Which of the rows behind a figure are wanted. */
export type WhichCases = "numerator" | "not in numerator" | "all";

/** The rows of the range behind a figure. */
export interface Cases {
  /** Indices into the list. */
  readonly records: readonly number[];
  /** Rows of the range, from 1; the headings are in `headingRow`. */
  readonly rangeRows: readonly number[];
  readonly headingRow: number;
}

/**
 * The very rows that an indicator counted, in the order of the list.
 *
 * Rows of other lists that were counted as well are not among them. Errors: as for the measure.
 */
export const casesOf = (
  indicator: Indicator,
  records: RecordList,
  period: Period,
  which: WhichCases = "numerator",
  settings: MeasureSettings = {},
): Cases | CellError => {
  const count = countIndicator(indicator, records, period, settings);
  if (isCellError(count)) return count;
  const inNumerator = new Set(count.inNumerator);
  const chosen =
    which === "numerator"
      ? [...count.inNumerator]
      : [...count.counted].filter((record) => which === "all" || !inNumerator.has(record));
  chosen.sort((a, b) => a - b);
  return {
    records: chosen,
    rangeRows: chosen.map((record) => records.rowNumbers[record] ?? 0),
    headingRow: records.report.headingRow,
  };
};
