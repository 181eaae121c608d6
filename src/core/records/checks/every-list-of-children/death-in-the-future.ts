import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";
import { listsOfChildren } from "../lists-of-children";

export const deathInTheFuture = defineCheck({
  id: "death-in-the-future",
  title: "Date of death after the day of the extract",
  severity: "error",
  lists: listsOfChildren,
  needs: ["PersonDeathDate"],
  affects: [],
  effect: "The date is wrong, or the field holds something else.",
  remedy: "Correct the date of death, or clear it.",
  find: (records, { asAt }) => datedAfter(records, "PersonDeathDate", asAt),
});
