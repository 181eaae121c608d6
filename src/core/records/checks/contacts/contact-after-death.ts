import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const contactAfterDeath = defineCheck({
  id: "contact-after-death",
  title: "Contact after the date of death",
  severity: "warning",
  lists: ["contacts"],
  needs: ["PersonDeathDate", "ContactDate"],
  affects: ["ACT-13", "ACT-14"],
  effect: "The contact may be about a brother or sister.",
  remedy: "Correct the date of death, or move the contact to the other child.",
  find: (records) => dateBefore(records, "PersonDeathDate", "ContactDate"),
});
