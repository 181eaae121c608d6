import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const workerLeavesInTheFuture = defineCheck({
  id: "worker-leaves-in-the-future",
  title: "Worker leaves after the extract",
  severity: "note",
  lists: ["workforce"],
  needs: ["RoleEndDate"],
  affects: ["WRK-2"],
  effect: "The worker counts as in post until that day.",
  remedy: "Check that the date is that of a leaver under notice.",
  find: (records, { asAt }) => datedAfter(records, "RoleEndDate", asAt),
});
