import { defineCheck } from "../check-rule";
import { LAST_AGE_OF_A_CHILD, numbersOf, olderThan } from "../finding";

export const lookedAfterAdult = defineCheck({
  id: "looked-after-adult",
  title: "Looked after at 18 or more",
  severity: "error",
  lists: ["children-looked-after"],
  needs: ["PersonBirthDate", "CareEndDate"],
  affects: ["ACT-10", "ACT-17", "OUT-9"],
  effect: "An adult counts as a child looked after.",
  remedy: "End the period of care on the eighteenth birthday at the latest, or correct the date of birth.",
  find: (records, { asAt }) => {
    if (asAt === undefined) return [];
    const ended = numbersOf(records, "CareEndDate");
    return olderThan(records, LAST_AGE_OF_A_CHILD, () => asAt).filter((record) =>
      Number.isNaN(ended[record] ?? NaN),
    );
  },
});
