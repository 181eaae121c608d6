import { unreadable } from "../families";

export const needStartUnreadable = unreadable({
  id: "need-start-unreadable",
  title: "Start in need cannot be read",
  severity: "error",
  lists: ["children-in-need"],
  field: "CINstartDate",
  affects: ["ACT-1", "DEC-10"],
  effect: "The child is not counted.",
  remedy: "Enter the date as 31/03/2024.",
});
