import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const workerStartMissing = defineCheck({
  id: "worker-start-missing",
  title: "Start date of the worker missing",
  severity: "warning",
  lists: ["workforce"],
  needs: ["RoleStartDate"],
  affects: ["WRK-6"],
  effect: "Someone who started in the period is not counted as a starter.",
  remedy: "Fill in the start date.",
  find: (records) => blankIn(records, "RoleStartDate"),
});
