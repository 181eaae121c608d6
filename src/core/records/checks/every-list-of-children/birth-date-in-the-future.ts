import { inTheFuture } from "../families";
import { listsOfChildren } from "../lists-of-children";

export const birthDateInTheFuture = inTheFuture({
  id: "birth-date-in-the-future",
  title: "Date of birth after the day of the extract",
  severity: "error",
  censusRules: ["8520"],
  lists: listsOfChildren,
  field: "PersonBirthDate",
  affects: ["ACT-1", "ACT-6"],
  effect: "The child counts as not yet born in every split by age.",
  remedy: "Correct the date, or move it to the expected date of an unborn child.",
});
