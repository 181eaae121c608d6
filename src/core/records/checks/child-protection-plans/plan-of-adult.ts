import { defineCheck } from "../check-rule";
import { LAST_AGE_OF_A_CHILD, numbersOf, olderThan } from "../finding";

export const planOfAdult = defineCheck({
  id: "plan-of-adult",
  title: "Open plan of someone aged 18 or more",
  severity: "error",
  lists: ["child-protection-plans"],
  needs: ["PersonBirthDate", "CPPendDate"],
  affects: ["ACT-6", "PLN-3"],
  effect: "An adult counts as a child on a plan.",
  remedy: "End the plan on the eighteenth birthday at the latest, or correct the date of birth.",
  find: (records, { asAt }) => {
    if (asAt === undefined) return [];
    const ended = numbersOf(records, "CPPendDate");
    return olderThan(records, LAST_AGE_OF_A_CHILD, () => asAt).filter((record) =>
      Number.isNaN(ended[record] ?? NaN),
    );
  },
});
