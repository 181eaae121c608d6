import { inTheFuture } from "../families";
import { listsOfChildren } from "../lists-of-children";

export const deathInTheFuture = inTheFuture({
  id: "death-in-the-future",
  title: "Date of death after the day of the extract",
  severity: "error",
  lists: listsOfChildren,
  field: "PersonDeathDate",
  affects: [],
  effect: "The date is wrong, or the field holds something else.",
  remedy: "Correct the date of death, or clear it.",
});
