import type { Caution } from "../../core/cells/caution";
import { cautions } from "../../core/cells/problems/cautions";
import type { Period } from "../../core/calendar/period";
import type { RecordList } from "../../core/records/record-list";
import type { RecordRule } from "../indicator";

/** Days without a record at either end of a period that are no surprise, even in a small authority. */
const MOST_DAYS_WITHOUT = 31;

/** The first and last day of a column and whether any falls in the period; blank cells are passed over. */
const spanOf = (days: Float64Array, { from, to }: Period): { first: number; last: number; any: boolean } => {
  let [first, last, any] = [Infinity, -Infinity, false];
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
    if (day >= from && day <= to) any = true;
  }
  return { first, last, any };
};

/** Whether the dates that put records in the period reach over it: a list cut short gives too low a count. */
export const coverCautions = (
  { list, column }: RecordList,
  { dated = "" }: RecordRule,
  period: Period,
): Caution[] => {
  const found = column(dated);
  if (!found) return [];
  const { first, last, any } = spanOf(found.numbers, period);
  if (last < first) return [];
  if (!any) return [cautions.nothingInPeriod(list.rowIs, period.from, period.to)];
  const { label } = found.field;
  const startsLate = first - period.from > MOST_DAYS_WITHOUT;
  const endsEarly = period.to - last > MOST_DAYS_WITHOUT;
  return [
    ...(startsLate ? [cautions.startsAfterPeriod(label, first, period.from)] : []),
    ...(endsEarly ? [cautions.endsBeforePeriod(label, last, period.to)] : []),
  ];
};
