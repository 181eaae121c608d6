import { workingDaysBetween } from "../../../calendar/working-days";
import { defineCheck } from "../check-rule";
import { answersOf, blankIn, numbersOf } from "../finding";

/** Working days in which a conference is due. */
const LIMIT = 15;

export const conferenceOverdue = defineCheck({
  id: "conference-overdue",
  title: "No conference 15 working days after the strategy discussion",
  severity: "warning",
  censusRules: ["8675Q"],
  lists: ["section-47-enquiries"],
  needs: ["S47ActualStartDate", "ICPCnotRequired", "DateOfInitialCPC"],
  affects: ["DEC-7", "DEC-8", "DEC-14"],
  effect: "It counts as open and late, and the conference will count as late once held.",
  remedy: "Fill in the date of the conference, or say that none was required.",
  find: (records, { asAt }) => {
    if (asAt === undefined) return [];
    const started = numbersOf(records, "S47ActualStartDate");
    const notRequired = answersOf(records, "ICPCnotRequired");
    return blankIn(records, "DateOfInitialCPC").filter(
      (record) => notRequired[record] !== 1 && workingDaysBetween(started[record] ?? NaN, asAt) > LIMIT,
    );
  },
});
