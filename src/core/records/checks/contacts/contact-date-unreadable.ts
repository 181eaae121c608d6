import { unreadable } from "../families";

export const contactDateUnreadable = unreadable({
  id: "contact-date-unreadable",
  title: "Date of contact cannot be read",
  severity: "error",
  lists: ["contacts"],
  field: "ContactDate",
  affects: ["ACT-13", "ACT-14"],
  effect: "The contact is not counted.",
  remedy: "Enter the date as 31/03/2024.",
});
