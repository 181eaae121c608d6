import { factorCodesIn } from "../../factor-codes";
import { defineCheck } from "../check-rule";
import { recordsWhere, textsOf } from "../finding";

export const factorRepeated = defineCheck({
  id: "factor-repeated",
  title: "Factor given twice for one assessment",
  severity: "note",
  censusRules: ["8898"],
  lists: ["assessments"],
  needs: ["AssessmentFactors"],
  affects: ["ACT-9"],
  effect: "It counts once; the census return refuses the assessment.",
  remedy: "Remove the second.",
  find: (records) => {
    const texts = textsOf(records, "AssessmentFactors");
    return recordsWhere(records, (record) => {
      const written = factorCodesIn(texts[record] ?? "");
      return new Set(written).size < written.length;
    });
  },
});
