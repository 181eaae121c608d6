import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const legalStatusMissing = defineCheck({
  id: "legal-status-missing",
  title: "Legal status missing",
  severity: "warning",
  lists: ["children-looked-after"],
  needs: ["LegalStatus"],
  affects: ["ACT-10"],
  effect: "Children in short breaks cannot be told from others, so too many may count.",
  remedy: "Record the legal status.",
  find: (records) => blankIn(records, "LegalStatus"),
});
