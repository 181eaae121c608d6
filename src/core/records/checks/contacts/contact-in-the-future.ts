import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const contactInTheFuture = defineCheck({
  id: "contact-in-the-future",
  title: "Contact dated after the extract",
  severity: "error",
  lists: ["contacts"],
  needs: ["ContactDate"],
  affects: ["ACT-13", "ACT-14"],
  effect: "The contact counts in a later period than it belongs to.",
  remedy: "Correct the date of contact.",
  find: (records, { asAt }) => datedAfter(records, "ContactDate", asAt),
});
