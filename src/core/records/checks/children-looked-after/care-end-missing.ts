import { defineCheck } from "../check-rule";
import { blankIn, textsOf } from "../finding";

export const careEndMissing = defineCheck({
  id: "care-end-missing",
  title: "Reason for leaving care with no end of care",
  severity: "error",
  lists: ["children-looked-after"],
  needs: ["ReasonCeased", "CareEndDate"],
  affects: ["ACT-10", "ACT-17", "OUT-9"],
  effect: "The child counts as still looked after.",
  remedy: "Fill in the date, or clear the reason.",
  find: (records) => {
    const reasons = textsOf(records, "ReasonCeased");
    return blankIn(records, "CareEndDate").filter((record) => reasons[record] !== "");
  },
});
