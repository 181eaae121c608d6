import { beforeBirth } from "../families";

export const contactBeforeBirth = beforeBirth({
  id: "contact-before-birth",
  title: "Contact more than 40 weeks before birth",
  severity: "error",
  lists: ["contacts"],
  field: "ContactDate",
  affects: ["ACT-13", "ACT-14"],
  effect: "The contact may be about another child, or its date wrong.",
  remedy: "Correct the date of contact or of birth.",
});
