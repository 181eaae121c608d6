import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const contactSourceMissing = defineCheck({
  id: "contact-source-missing",
  title: "Source of contact missing",
  severity: "note",
  lists: ["contacts"],
  needs: ["ContactSource"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by source.',
  remedy: "Record who made the contact.",
  find: (records) => blankIn(records, "ContactSource"),
});
