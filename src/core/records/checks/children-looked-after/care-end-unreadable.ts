import { unreadable } from "../families";

export const careEndUnreadable = unreadable({
  id: "care-end-unreadable",
  title: "End of care cannot be read",
  severity: "error",
  lists: ["children-looked-after"],
  field: "CareEndDate",
  affects: ["ACT-10", "ACT-17", "OUT-9"],
  effect: "The child counts as still looked after.",
  remedy: "Enter the date as 31/03/2024.",
});
