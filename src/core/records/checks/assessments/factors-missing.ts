import { defineCheck } from "../check-rule";
import { blankIn, numbersOf } from "../finding";

export const factorsMissing = defineCheck({
  id: "factors-missing",
  title: "Completed assessment without factors",
  severity: "note",
  censusRules: ["8897Q"],
  lists: ["assessments"],
  needs: ["AssessmentAuthorisationDate", "AssessmentFactors"],
  affects: ["ACT-9"],
  effect: "The assessment is left out of the shares of factors.",
  remedy: "Fill in the factors, or 21 where there are none.",
  find: (records) => {
    const ended = numbersOf(records, "AssessmentAuthorisationDate");
    return blankIn(records, "AssessmentFactors").filter((record) => (ended[record] ?? NaN) > 0);
  },
});
