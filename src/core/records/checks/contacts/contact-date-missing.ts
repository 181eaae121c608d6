import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const contactDateMissing = defineCheck({
  id: "contact-date-missing",
  title: "Date of contact missing",
  severity: "error",
  lists: ["contacts"],
  needs: ["ContactDate"],
  affects: ["ACT-13", "ACT-14"],
  effect: "The contact is not counted.",
  remedy: "Fill in the date, or remove the row.",
  find: (records) => blankIn(records, "ContactDate"),
});
