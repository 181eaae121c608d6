import { beforeBirth } from "../families";

export const needBeforeBirth = beforeBirth({
  id: "need-before-birth",
  title: "In need more than 40 weeks before birth",
  severity: "error",
  lists: ["children-in-need"],
  field: "CINstartDate",
  affects: ["DEC-10"],
  effect: "The episode looks longer than the child's life.",
  remedy: "Correct the start date or the date of birth.",
});
