import { defineCheck } from "../check-rule";
import { answersOf, blankIn } from "../finding";

export const planWithoutConference = defineCheck({
  id: "plan-without-conference",
  title: "Resulted in a plan, with no date of a conference",
  severity: "warning",
  lists: ["section-47-enquiries"],
  needs: ["ResultedInPlan", "DateOfInitialCPC"],
  affects: ["ACT-5", "DEC-8", "DEC-12"],
  effect: "The conference is not counted, although it led to a plan.",
  remedy: "Fill in the date of the conference.",
  find: (records) => {
    const resulted = answersOf(records, "ResultedInPlan");
    return blankIn(records, "DateOfInitialCPC").filter((record) => resulted[record] === 1);
  },
});
