import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const inTouchMissing = defineCheck({
  id: "in-touch-missing",
  title: "Not said whether the authority is in touch",
  severity: "warning",
  lists: ["care-leavers"],
  needs: ["InTouch"],
  affects: [],
  effect: "The young person counts as not in touch in the return.",
  remedy: "Record yes, no, or why no contact is possible.",
  find: (records) => blankIn(records, "InTouch"),
});
