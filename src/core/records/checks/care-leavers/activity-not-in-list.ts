import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const activityNotInList = defineCheck({
  id: "activity-not-in-list",
  title: "Activity is not a code of the list",
  severity: "warning",
  lists: ["care-leavers"],
  needs: ["ActivityStatus"],
  affects: [],
  effect: "The young person counts as neither in education, employment or training nor out of it.",
  remedy: "Use the code of the looked-after return, such as F2 or G5.",
  find: (records) => unreadIn(records, "ActivityStatus"),
});
