import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const workerEndUnreadable = defineCheck({
  id: "worker-end-unreadable",
  title: "End date of the worker cannot be read",
  severity: "error",
  lists: ["workforce"],
  needs: ["RoleEndDate"],
  affects: ["WRK-2", "WRK-6"],
  effect: "A leaver counts as in post.",
  remedy: "Enter the date as 31/03/2024.",
  find: (records) => unreadIn(records, "RoleEndDate"),
});
