import { defineCheck } from "../check-rule";
import { blankIn, numbersOf } from "../finding";

export const reasonCeasedMissing = defineCheck({
  id: "reason-ceased-missing",
  title: "Left care for no reason given",
  severity: "warning",
  lists: ["children-looked-after"],
  needs: ["CareEndDate", "ReasonCeased"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by reason.',
  remedy: "Record why the child ceased to be looked after.",
  find: (records) => {
    const ended = numbersOf(records, "CareEndDate");
    return blankIn(records, "ReasonCeased").filter((record) => (ended[record] ?? NaN) > 0);
  },
});
