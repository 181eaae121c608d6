import { factorsOf } from "../../factor-codes";
import { defineCheck } from "../check-rule";
import { recordsWhere, textsOf } from "../finding";

export const abuseWithoutWho = defineCheck({
  id: "abuse-without-who",
  title: "Physical or sexual abuse without saying by whom",
  severity: "note",
  censusRules: ["8945Q", "8950Q"],
  lists: ["assessments"],
  needs: ["AssessmentFactors"],
  affects: ["ACT-9"],
  effect: "The factor counts as abuse, but neither as by a child nor as by an adult.",
  remedy: "Use 18B or 19B for abuse by a child, 18C or 19C for abuse by an adult.",
  find: (records) => {
    const texts = textsOf(records, "AssessmentFactors");
    return recordsWhere(records, (record) => {
      const factors = factorsOf(texts[record] ?? "");
      return factors.includes("18A") || factors.includes("19A");
    });
  },
});
