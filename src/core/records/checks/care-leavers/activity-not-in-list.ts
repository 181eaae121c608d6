import { unreadable } from "../families";

export const activityNotInList = unreadable({
  id: "activity-not-in-list",
  title: "Activity is not a code of the list",
  severity: "warning",
  lists: ["care-leavers"],
  field: "ActivityStatus",
  affects: ["OUT-11", "OUT-13"],
  effect: "The young person counts as neither in education, employment or training nor out of it.",
  remedy: "Use the code of the looked-after return, such as F2 or G5.",
});
