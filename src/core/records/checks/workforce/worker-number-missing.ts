import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const workerNumberMissing = defineCheck({
  id: "worker-number-missing",
  title: "Social Work England number missing",
  severity: "note",
  lists: ["workforce"],
  needs: ["SWENo"],
  affects: [],
  effect: "Counts stay right; the return refuses the worker.",
  remedy: "Fill in the number, such as SW12345.",
  find: (records) => blankIn(records, "SWENo"),
});
