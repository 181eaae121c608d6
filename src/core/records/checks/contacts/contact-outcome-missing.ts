import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const contactOutcomeMissing = defineCheck({
  id: "contact-outcome-missing",
  title: "Contact without an outcome",
  severity: "warning",
  lists: ["contacts"],
  needs: ["BecameReferral"],
  affects: ["ACT-13"],
  effect: "The contact counts as one that became no referral.",
  remedy: "Record the outcome.",
  find: (records) => blankIn(records, "BecameReferral"),
});
