import { missing } from "../families";

export const workerNumberMissing = missing({
  id: "worker-number-missing",
  title: "Social Work England number missing",
  severity: "note",
  lists: ["workforce"],
  field: "SWENo",
  affects: [],
  effect: "Counts stay right; the return refuses the worker.",
  remedy: "Fill in the number, such as SW12345.",
});
