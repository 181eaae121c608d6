import { unreadable } from "../families";
import { listsOfChildren } from "../lists-of-children";

export const birthDateUnreadable = unreadable({
  id: "birth-date-unreadable",
  title: "Date of birth cannot be read",
  severity: "warning",
  lists: listsOfChildren,
  field: "PersonBirthDate",
  affects: ["ACT-1", "ACT-6"],
  effect: "Counts stay right; the row is in no age band.",
  remedy: "Enter the date as 31/03/2024.",
});
