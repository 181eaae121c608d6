import { unreadable } from "../families";

export const previousPlansUnreadable = unreadable({
  id: "previous-plans-unreadable",
  title: "Number of previous plans cannot be read",
  severity: "error",
  lists: ["child-protection-plans"],
  field: "NumberOfPreviousCPP",
  affects: ["PLN-2"],
  effect: "The plan counts by the earlier plans of this list alone.",
  remedy: "Enter a number; 0 for none.",
});
