import { childKeys } from "../../child-keys";
import type { RecordList } from "../../record-list";
import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere, textsOf } from "../finding";

/** Conferences that start no plan. */
const REVIEW = "REVIEW";

/** The days of the initial conferences of each child or episode of a list. */
const conferenceDays = (other: RecordList, keyOf: (record: number) => string): Map<string, Set<number>> => {
  const [days, types] = [numbersOf(other, "DateOfInitialCPC"), textsOf(other, "ConferenceType")];
  const found = new Map<string, Set<number>>();
  for (const record of recordsWhere(other, (one) => !Number.isNaN(days[one]) && types[one] !== REVIEW)) {
    const key = keyOf(record);
    found.set(key, (found.get(key) ?? new Set()).add(days[record] ?? NaN));
  }
  return found;
};

/** The first and the last day with a conference: what is outside was before or after the lists. */
const spanOf = (lists: readonly Map<string, Set<number>>[]): readonly [number, number] => {
  let [first, last] = [Infinity, -Infinity];
  for (const day of lists.flatMap((list) => [...list.values()].flatMap((days) => [...days]))) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return [first, last];
};

const LISTS = ["section-47-enquiries", "conferences", "referrals"];

export const planNotOnConferenceDay = defineCheck({
  id: "plan-not-on-conference-day",
  title: "Plan starts on another day than the child's initial conference",
  severity: "warning",
  censusRules: ["2885"],
  lists: ["child-protection-plans"],
  needs: ["LAchildID", "CPPstartDate"],
  beside: LISTS,
  affects: ["DEC-12"],
  effect: "The conference counts as one without a plan where its own row does not say that a plan resulted.",
  remedy: "Start the plan on the day of the conference, or correct the date of the conference.",
  find: (records, { others = [] }) => {
    const starts = numbersOf(records, "CPPstartDate");
    const lists = others
      .filter((other) => LISTS.includes(other.list.id))
      .map((other) => {
        const { of, ofOther } = childKeys(records, other, "CINdetailsID");
        return { of, days: conferenceDays(other, ofOther) };
      });
    const [first, last] = spanOf(lists.map(({ days }) => days));
    return recordsWhere(records, (record) => {
      const start = starts[record] ?? NaN;
      if (!(start >= first && start <= last)) return false;
      const held = lists.flatMap(({ of, days }) => days.get(of(record)) ?? []);
      return held.length > 0 && !held.some((days) => days.has(start));
    });
  },
});
