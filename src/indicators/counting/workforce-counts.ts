import { longDate } from "../../core/calendar/excel-dates";
import type { CellError } from "../../core/cells/cell-error";
import { columnMissing, countNotTyped } from "../../core/cells/problems/indicators";
import type { Period } from "../../core/calendar/period";
import type { RecordList } from "../../core/records/record-list";
import type { Count, CountingOptions, RecordRule, RuleOption } from "../indicator";
import { exactSum } from "./exact-sum";

/** Which columns of typed counts are added up above and below the line. */
interface CountColumns {
  readonly numerator: readonly string[];
  /** Null where the count stands alone or is a rate of the population. */
  readonly denominator: readonly string[] | null;
  /** What each unit of the denominator stands for, such as the working days of a year. */
  readonly times?: number;
}

interface CountsRule {
  readonly code: string;
  readonly needs: readonly string[];
  readonly counts: string;
  readonly options?: readonly RuleOption[];
  readonly columns: (options: CountingOptions, period: Period) => CountColumns;
}

/** The rows of the last day with counts in a period. */
const rowsOfLastDay = (records: RecordList, { from, to }: Period): number[] => {
  const days = records.column("SnapshotDate")?.numbers ?? new Float64Array(0);
  let last = -Infinity;
  for (const day of days) if (day >= from && day <= to && day > last) last = day;
  return [...days.keys()].filter((record) => days[record] === last);
};

/** What each row brings, or the first cell that is missing: an empty cell is no nought. */
const amountsOf = (
  records: RecordList,
  rows: readonly number[],
  columns: readonly string[],
  code: string,
): number[] | CellError => {
  const amounts = rows.map(() => 0);
  for (const name of columns) {
    const label = records.list.fields.find((field) => field.name === name)?.label ?? name;
    const column = records.column(name);
    if (!column) return columnMissing(code, label);
    for (const [position, row] of rows.entries()) {
      const typed = column.numbers[row] ?? NaN;
      const day = records.column("SnapshotDate")?.numbers[row] ?? NaN;
      if (Number.isNaN(typed)) return countNotTyped(label, longDate(day), records.rowNumbers[row] ?? 0);
      amounts[position] = (amounts[position] ?? 0) + typed;
    }
  }
  return amounts;
};

const total = (amounts: readonly number[]): number => exactSum(amounts.reduce((sum, one) => sum + one, 0));

/** A rule that adds up and divides the counts typed for the last day of a period. */
export const countsRule = ({ code, needs, counts, options, columns }: CountsRule): RecordRule => ({
  list: "workforce-counts",
  needs: ["SnapshotDate", ...needs],
  counts: `${counts} Of several days in the period the last; of several teams the sum.`,
  follows: "Children's social work workforce census; the counts are those of the return, typed by the team.",
  ...(options === undefined ? {} : { options }),
  count: (records, period, chosen): Count | CellError => {
    const { numerator, denominator, times = 1 } = columns(chosen, period);
    const rows = rowsOfLastDay(records, period);
    const above = amountsOf(records, rows, numerator, code);
    const below = amountsOf(records, rows, denominator ?? [], code);
    if (!Array.isArray(above)) return above;
    if (!Array.isArray(below)) return below;
    return {
      numerator: total(above),
      denominator: denominator === null ? null : exactSum(total(below) * times),
      counted: rows,
      inNumerator: rows,
      amounts: { counted: below.map((one) => one * times), inNumerator: above },
      cautions: [],
    };
  },
});
