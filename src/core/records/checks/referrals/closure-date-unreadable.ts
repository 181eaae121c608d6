import { unreadable } from "../families";

export const closureDateUnreadable = unreadable({
  id: "closure-date-unreadable",
  title: "Date closed cannot be read",
  severity: "error",
  lists: ["referrals", "children-in-need"],
  field: "CINclosureDate",
  affects: ["ACT-1", "DEC-10"],
  effect: "The child counts as still in need.",
  remedy: "Enter the date as 31/03/2024.",
});
