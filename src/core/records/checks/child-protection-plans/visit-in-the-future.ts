import { inTheFuture } from "../families";

export const visitInTheFuture = inTheFuture({
  id: "visit-in-the-future",
  title: "Visit dated after the day of the extract",
  severity: "error",
  lists: ["child-protection-plans", "children-looked-after"],
  field: "LastVisitDate",
  affects: ["PLN-5", "PLN-9"],
  effect: "The child counts as not visited in time.",
  remedy: "Correct the date: a planned visit is not yet one.",
});
