import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const assessmentBeforeReferral = defineCheck({
  id: "assessment-before-referral",
  title: "Assessment started before the referral",
  severity: "warning",
  censusRules: ["1103"],
  lists: ["assessments"],
  needs: ["AssessmentActualStartDate", "CINreferralDate"],
  affects: ["DEC-6"],
  effect: "Timed from the referral, it looks shorter than it was.",
  remedy: "Correct one of the two dates.",
  find: (records) => dateBefore(records, "AssessmentActualStartDate", "CINreferralDate"),
});
