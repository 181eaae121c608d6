import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const inTouchNotInList = defineCheck({
  id: "in-touch-not-in-list",
  title: "In touch answer is not known",
  severity: "warning",
  lists: ["care-leavers"],
  needs: ["InTouch"],
  affects: [],
  effect: "The young person counts as not in touch in the return.",
  remedy: "Use Yes, No, Died, Refuses contact, No longer requires services or Returned home.",
  find: (records) => unreadIn(records, "InTouch"),
});
