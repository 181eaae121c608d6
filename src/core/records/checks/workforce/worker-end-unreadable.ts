import { unreadable } from "../families";

export const workerEndUnreadable = unreadable({
  id: "worker-end-unreadable",
  title: "End date of the worker cannot be read",
  severity: "error",
  lists: ["workforce"],
  field: "RoleEndDate",
  affects: ["WRK-2", "WRK-6"],
  effect: "A leaver counts as in post.",
  remedy: "Enter the date as 31/03/2024.",
});
