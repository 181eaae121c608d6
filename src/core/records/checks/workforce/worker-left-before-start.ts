import { defineCheck } from "../check-rule";
import { dateBefore } from "../finding";

export const workerLeftBeforeStart = defineCheck({
  id: "worker-left-before-start",
  title: "Worker left before starting",
  severity: "error",
  lists: ["workforce"],
  needs: ["RoleStartDate", "RoleEndDate"],
  affects: ["WRK-2"],
  effect: "The worker may count as a leaver of the wrong year.",
  remedy: "Correct one of the two dates.",
  find: (records) => dateBefore(records, "RoleEndDate", "RoleStartDate"),
});
