import { defineCheck } from "../check-rule";
import { blankIn, textsOf } from "../finding";

export const activityMissing = defineCheck({
  id: "activity-missing",
  title: "Activity missing though in touch",
  severity: "warning",
  lists: ["care-leavers"],
  needs: ["InTouch", "ActivityStatus"],
  affects: ["OUT-11", "OUT-13"],
  effect: "The young person counts as neither in education, employment or training nor out of it.",
  remedy: "Record what the young person does.",
  find: (records) => {
    const touch = textsOf(records, "InTouch");
    return blankIn(records, "ActivityStatus").filter((record) => touch[record] === "YES");
  },
});
