import type { Caution } from "../../core/cells/caution";
import { addMonths } from "../../core/calendar/add-months";
import type { Period } from "../../core/calendar/period";
import { cautions } from "../../core/cells/problems/cautions";
import type { RecordList } from "../../core/records/record-list";
import { isPartYear } from "./part-year";

/** What to know of a count of referrals: a rate for part of a year is not a yearly rate. */
export const referralCautions = (_records: RecordList, period: Period): Caution[] =>
  isPartYear(period) ? [cautions.partYear(period.from, period.to)] : [];

/** The first day of the list and whether it reaches back twelve months before the period. */
export const historyCautions = (days: Float64Array, period: Period): Caution[] => {
  let first = Infinity;
  for (const day of days) if (day < first) first = day;
  const needed = addMonths(period.from, -12);
  return first > needed && Number.isFinite(first) ? [cautions.historyTooShort(first, needed)] : [];
};
