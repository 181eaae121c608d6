import { workingDaysBetween } from "../../../calendar/working-days";
import { defineCheck } from "../check-rule";
import { blankIn, numbersOf } from "../finding";

/** Working days in which an assessment is due. */
const LIMIT = 45;

export const assessmentOpenTooLong = defineCheck({
  id: "assessment-open-too-long",
  title: "Assessment open for more than 45 working days",
  severity: "warning",
  censusRules: ["8670Q"],
  lists: ["assessments"],
  needs: ["AssessmentActualStartDate", "AssessmentAuthorisationDate"],
  affects: ["DEC-6", "DEC-13"],
  effect: "It counts as open and late, and will count as late once completed.",
  remedy: "Authorise it, or fill in the date if it was authorised.",
  find: (records, { asAt }) => {
    if (asAt === undefined) return [];
    const started = numbersOf(records, "AssessmentActualStartDate");
    return blankIn(records, "AssessmentAuthorisationDate").filter(
      (record) => workingDaysBetween(started[record] ?? NaN, asAt) > LIMIT,
    );
  },
});
