import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const contactSourceNotInList = defineCheck({
  id: "contact-source-not-in-list",
  title: "Source of contact is not a code of the list",
  severity: "note",
  lists: ["contacts"],
  needs: ["ContactSource"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by source.',
  remedy: "Use the code or label of the census, such as 6 or Police.",
  find: (records) => unreadIn(records, "ContactSource"),
});
