import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const contactOutcomeUnreadable = defineCheck({
  id: "contact-outcome-unreadable",
  title: "Outcome of contact cannot be read",
  severity: "warning",
  lists: ["contacts"],
  needs: ["BecameReferral"],
  affects: ["ACT-13"],
  effect: "The contact counts as one that did not become a referral.",
  remedy: "Say yes or no, or use words such as Referral or No further action.",
  find: (records) => unreadIn(records, "BecameReferral"),
});
