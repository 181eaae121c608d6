import { factorCodesIn, isFactor } from "../../factor-codes";
import { defineCheck } from "../check-rule";
import { recordsWhere, textsOf } from "../finding";

export const factorNotInList = defineCheck({
  id: "factor-not-in-list",
  title: "Factors that are no codes of the census",
  severity: "warning",
  lists: ["assessments"],
  needs: ["AssessmentFactors"],
  affects: ["ACT-9"],
  effect: "The factor is not counted.",
  remedy: "Use the census codes, such as 3B or 16A.",
  find: (records) => {
    const texts = textsOf(records, "AssessmentFactors");
    return recordsWhere(records, (record) => {
      const written = factorCodesIn(texts[record] ?? "");
      return texts[record] !== "" && (written.length === 0 || written.some((code) => !isFactor(code)));
    });
  },
});
