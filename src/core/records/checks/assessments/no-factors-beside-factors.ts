import { factorsOf } from "../../factor-codes";
import { defineCheck } from "../check-rule";
import { recordsWhere, textsOf } from "../finding";

export const noFactorsBesideFactors = defineCheck({
  id: "no-factors-beside-factors",
  title: '"No factors" beside other factors',
  severity: "warning",
  censusRules: ["8869"],
  lists: ["assessments"],
  needs: ["AssessmentFactors"],
  affects: ["ACT-9"],
  effect: "The assessment counts for the other factors and for none.",
  remedy: "Remove 21, or the other factors.",
  find: (records) => {
    const texts = textsOf(records, "AssessmentFactors");
    return recordsWhere(records, (record) => {
      const factors = factorsOf(texts[record] ?? "");
      return factors.length > 1 && factors.includes("21");
    });
  },
});
