import { childKeys } from "../../child-keys";
import { defineCheck } from "../check-rule";
import { latestEnds } from "../day-spans";
import { answersOf, numbersOf, recordsWhere } from "../finding";

/** The start and the end of an activity in each list that has some. */
const DATES: Readonly<Record<string, readonly [string, string]>> = {
  assessments: ["AssessmentActualStartDate", "AssessmentAuthorisationDate"],
  "section-47-enquiries": ["S47ActualStartDate", "DateOfInitialCPC"],
  "child-protection-plans": ["CPPstartDate", "CPPendDate"],
  "cin-plans": ["CINPlanStartDate", "CINPlanEndDate"],
};

export const activityAfterClosure = defineCheck({
  id: "activity-after-closure",
  title: "Activity after the episode was closed",
  severity: "error",
  censusRules: ["8565"],
  lists: ["referrals"],
  needs: ["LAchildID", "CINreferralDate", "CINclosureDate"],
  beside: Object.keys(DATES),
  affects: ["ACT-1", "DEC-10"],
  effect: "The episode counts as ended while the child is still worked with.",
  remedy: "Close the episode on or after its last activity, or correct the date of the activity.",
  find: (records, { others = [] }) => {
    const [starts, closures] = [numbersOf(records, "CINreferralDate"), numbersOf(records, "CINclosureDate")];
    const noAction = answersOf(records, "ReferralNFA");
    const lists = others.flatMap((other) => {
      const dates = DATES[other.list.id];
      if (!dates) return [];
      const { of, ofOther, areWithin } = childKeys(records, other, "CINdetailsID");
      return [{ of, areWithin, latestEnd: latestEnds(other, dates, ofOther, false) }];
    });
    // Without identifiers of episodes only what started between referral and closure: what starts on that
    // day or later, or before, may belong to another referral, and one without action has no activity.
    return recordsWhere(records, (record) => {
      const [start, closed] = [starts[record] ?? NaN, closures[record] ?? NaN];
      return lists.some(({ of, areWithin, latestEnd }) =>
        areWithin
          ? latestEnd(of(record), -Infinity, Infinity) > closed
          : noAction[record] !== 1 && latestEnd(of(record), start, closed) > closed,
      );
    });
  },
});
