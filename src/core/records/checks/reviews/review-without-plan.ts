import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const reviewWithoutPlan = defineCheck({
  id: "review-without-plan",
  title: "Review without a plan identifier",
  severity: "note",
  lists: ["reviews"],
  needs: ["CPPID"],
  affects: ["PLN-1", "PLN-8"],
  effect: "The review is matched by the child alone, which goes wrong for a child with two plans.",
  remedy: "Fill in the identifier of the plan.",
  find: (records) => blankIn(records, "CPPID"),
});
