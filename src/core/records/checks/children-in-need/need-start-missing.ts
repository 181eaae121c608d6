import { missing } from "../families";

export const needStartMissing = missing({
  id: "need-start-missing",
  title: "Start in need missing",
  severity: "error",
  lists: ["children-in-need"],
  field: "CINstartDate",
  affects: ["ACT-1", "DEC-10"],
  effect: "The child is not counted.",
  remedy: "Fill in the date on which the child became a child in need.",
});
