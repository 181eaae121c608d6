import { defineCheck } from "../check-rule";
import { blankIn, numbersOf } from "../finding";

export const visitMissing = defineCheck({
  id: "visit-missing",
  title: "No visit on an open plan",
  severity: "warning",
  lists: ["child-protection-plans"],
  needs: ["CPPendDate", "LastVisitDate"],
  affects: ["PLN-5", "PLN-9"],
  effect: "The child counts as not visited in time.",
  remedy: "Fill in the date of the last visit.",
  find: (records) => {
    const ended = numbersOf(records, "CPPendDate");
    return blankIn(records, "LastVisitDate").filter((record) => Number.isNaN(ended[record] ?? NaN));
  },
});
