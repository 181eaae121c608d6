import { defineCheck } from "../check-rule";
import { sharingText } from "../records-of-a-child";

export const workerListedTwice = defineCheck({
  id: "worker-listed-twice",
  title: "Worker listed more than once",
  severity: "warning",
  lists: ["workforce"],
  needs: ["SWENo"],
  affects: ["WRK-1", "WRK-3", "WRK-6"],
  effect: "The worker counts once a row, which is right only where each row is a post.",
  remedy: "Remove the row that was entered twice, or keep one row for each post held.",
  find: (records) => sharingText(records, "SWENo"),
});
