import { inTheFuture } from "../families";

export const workerStartsInTheFuture = inTheFuture({
  id: "worker-starts-in-the-future",
  title: "Worker starts after the extract",
  severity: "error",
  lists: ["workforce"],
  field: "RoleStartDate",
  affects: ["WRK-1", "WRK-6"],
  effect: "Someone not yet in post counts as in post.",
  remedy: "Leave the worker out until the start date.",
});
