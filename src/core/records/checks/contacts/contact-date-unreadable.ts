import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const contactDateUnreadable = defineCheck({
  id: "contact-date-unreadable",
  title: "Date of contact cannot be read",
  severity: "error",
  lists: ["contacts"],
  needs: ["ContactDate"],
  affects: ["ACT-13", "ACT-14"],
  effect: "The contact is not counted.",
  remedy: "Enter the date as 31/03/2024.",
  find: (records) => unreadIn(records, "ContactDate"),
});
