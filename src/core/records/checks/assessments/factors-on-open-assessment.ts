import { defineCheck } from "../check-rule";
import { blankIn, textsOf } from "../finding";

export const factorsOnOpenAssessment = defineCheck({
  id: "factors-on-open-assessment",
  title: "Factors recorded on an open assessment",
  severity: "note",
  censusRules: ["8614"],
  lists: ["assessments"],
  needs: ["AssessmentAuthorisationDate", "AssessmentFactors"],
  affects: ["ACT-9"],
  effect: "The factors are not counted until the assessment is completed.",
  remedy: "Fill in the date of authorisation, if it was authorised.",
  find: (records) => {
    const texts = textsOf(records, "AssessmentFactors");
    return blankIn(records, "AssessmentAuthorisationDate").filter((record) => texts[record] !== "");
  },
});
