import { missing } from "../families";

export const contactOutcomeMissing = missing({
  id: "contact-outcome-missing",
  title: "Contact without an outcome",
  severity: "warning",
  lists: ["contacts"],
  field: "BecameReferral",
  affects: ["ACT-13"],
  effect: "The contact counts as one that became no referral.",
  remedy: "Record the outcome.",
});
