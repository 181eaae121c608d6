import { missing } from "../families";

export const contactDateMissing = missing({
  id: "contact-date-missing",
  title: "Date of contact missing",
  severity: "error",
  lists: ["contacts"],
  field: "ContactDate",
  affects: ["ACT-13", "ACT-14"],
  effect: "The contact is not counted.",
  remedy: "Fill in the date, or remove the row.",
});
