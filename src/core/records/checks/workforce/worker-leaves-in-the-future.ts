import { inTheFuture } from "../families";

export const workerLeavesInTheFuture = inTheFuture({
  id: "worker-leaves-in-the-future",
  title: "Worker leaves after the extract",
  severity: "note",
  lists: ["workforce"],
  field: "RoleEndDate",
  affects: ["WRK-2"],
  effect: "The worker counts as in post until that day.",
  remedy: "Check that the date is that of a leaver under notice.",
});
