import { addMonths } from "../../core/calendar/add-months";
import { childNumbers } from "../../core/records/child-numbers";
import type { RecordList } from "../../core/records/record-list";

/** The other plans of each plan's child, as record indices. */
const plansOfChild = (records: RecordList): ((record: number) => readonly number[]) => {
  const children = childNumbers(records).ofRecord;
  const plans = new Map<number, number[]>();
  children.forEach((child, record) => {
    const known = plans.get(child);
    if (known) known.push(record);
    else plans.set(child, [record]);
  });
  return (record) => plans.get(children[record] ?? -1) ?? [];
};

/** Of some plans, those whose child has an earlier plan in the list. */
export const withEarlierPlan = (records: RecordList, chosen: Int32Array): Int32Array => {
  const starts = records.column("CPPstartDate")?.numbers ?? new Float64Array(0);
  const ofChild = plansOfChild(records);
  return chosen.filter((record) =>
    ofChild(record).some((other) => (starts[other] ?? NaN) < (starts[record] ?? NaN)),
  );
};

/**
 * Of some plans, those whose child had a plan that ended (or started) within a number of months before
 * this one started, the anniversary included.
 */
export const withRecentPlan = (
  records: RecordList,
  chosen: Int32Array,
  months: number,
  from: "end" | "start",
): Int32Array => {
  const starts = records.column("CPPstartDate")?.numbers ?? new Float64Array(0);
  const dates = from === "end" ? (records.column("CPPendDate")?.numbers ?? new Float64Array(0)) : starts;
  const ofChild = plansOfChild(records);
  return chosen.filter((record) => {
    const start = starts[record] ?? NaN;
    const earliest = addMonths(start, -months);
    return ofChild(record).some((other) => {
      const date = dates[other] ?? NaN;
      return other !== record && (starts[other] ?? NaN) < start && date >= earliest && date <= start;
    });
  });
};
