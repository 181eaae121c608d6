import { missing } from "../families";

export const careStartMissing = missing({
  id: "care-start-missing",
  title: "Start of care missing",
  severity: "error",
  lists: ["children-looked-after"],
  field: "CareStartDate",
  affects: ["ACT-10", "ACT-17", "OUT-9"],
  effect: "The child is not counted as looked after.",
  remedy: "Fill in the date, or remove the row.",
});
