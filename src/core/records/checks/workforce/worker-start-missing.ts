import { missing } from "../families";

export const workerStartMissing = missing({
  id: "worker-start-missing",
  title: "Start date of the worker missing",
  severity: "warning",
  lists: ["workforce"],
  field: "RoleStartDate",
  affects: ["WRK-6"],
  effect: "Someone who started in the period is not counted as a starter.",
  remedy: "Fill in the start date.",
});
