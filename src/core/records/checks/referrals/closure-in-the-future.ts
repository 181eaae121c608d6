import { inTheFuture } from "../families";

export const closureInTheFuture = inTheFuture({
  id: "closure-in-the-future",
  title: "Closed after the day of the extract",
  severity: "error",
  lists: ["referrals", "children-in-need"],
  field: "CINclosureDate",
  affects: ["ACT-1", "DEC-10"],
  effect: "The child counts as in need until a day that has not come.",
  remedy: "Correct the date closed, or clear it while the case is open.",
});
