import { unreadable } from "../families";

export const contactSourceNotInList = unreadable({
  id: "contact-source-not-in-list",
  title: "Source of contact is not a code of the list",
  severity: "note",
  lists: ["contacts"],
  field: "ContactSource",
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by source.',
  remedy: "Use the code or label of the census, such as 6 or Police.",
});
