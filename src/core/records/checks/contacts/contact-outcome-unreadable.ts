import { unreadable } from "../families";

export const contactOutcomeUnreadable = unreadable({
  id: "contact-outcome-unreadable",
  title: "Outcome of contact cannot be read",
  severity: "warning",
  lists: ["contacts"],
  field: "BecameReferral",
  affects: ["ACT-13"],
  effect: "The contact counts as one that did not become a referral.",
  remedy: "Say yes or no, or use words such as Referral or No further action.",
});
