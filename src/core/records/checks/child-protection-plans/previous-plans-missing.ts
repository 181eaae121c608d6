import { missing } from "../families";

export const previousPlansMissing = missing({
  id: "previous-plans-missing",
  title: "Number of previous plans missing",
  severity: "warning",
  censusRules: ["8730"],
  lists: ["child-protection-plans"],
  field: "NumberOfPreviousCPP",
  affects: ["PLN-2"],
  effect: "Earlier plans in the list are looked for instead; plans before the list starts are missed.",
  remedy: "Fill in the number, 0 where there was none.",
});
