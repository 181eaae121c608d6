import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const visitBeforePlan = defineCheck({
  id: "visit-before-plan",
  title: "Last visit before the plan started",
  severity: "warning",
  lists: ["child-protection-plans"],
  needs: ["CPPstartDate", "LastVisitDate"],
  affects: ["PLN-5", "PLN-9"],
  effect: "The child counts as not visited since the plan started.",
  remedy: "Fill in the latest visit.",
  find: (records) => dateBefore(records, "LastVisitDate", "CPPstartDate"),
});
