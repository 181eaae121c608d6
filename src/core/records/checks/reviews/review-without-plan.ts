import { missing } from "../families";

export const reviewWithoutPlan = missing({
  id: "review-without-plan",
  title: "Review without a plan identifier",
  severity: "note",
  lists: ["reviews"],
  field: "CPPID",
  affects: ["PLN-1", "PLN-8"],
  effect: "The review is matched by the child alone, which goes wrong for a child with two plans.",
  remedy: "Fill in the identifier of the plan.",
});
