import { unreadable } from "../families";

export const careStartUnreadable = unreadable({
  id: "care-start-unreadable",
  title: "Start of care cannot be read",
  severity: "error",
  lists: ["children-looked-after"],
  field: "CareStartDate",
  affects: ["ACT-10", "ACT-17", "OUT-9"],
  effect: "The child is not counted as looked after.",
  remedy: "Enter the date as 31/03/2024.",
});
