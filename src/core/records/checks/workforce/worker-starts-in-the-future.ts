import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const workerStartsInTheFuture = defineCheck({
  id: "worker-starts-in-the-future",
  title: "Worker starts after the extract",
  severity: "error",
  lists: ["workforce"],
  needs: ["RoleStartDate"],
  affects: ["WRK-1", "WRK-6"],
  effect: "Someone not yet in post counts as in post.",
  remedy: "Leave the worker out until the start date.",
  find: (records, { asAt }) => datedAfter(records, "RoleStartDate", asAt),
});
