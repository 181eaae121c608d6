import { unreadable } from "../families";

export const inTouchNotInList = unreadable({
  id: "in-touch-not-in-list",
  title: "In touch answer is not known",
  severity: "warning",
  lists: ["care-leavers"],
  field: "InTouch",
  affects: ["OUT-10"],
  effect: "The young person counts as not in touch.",
  remedy: "Use Yes, No, Died, Refuses contact, No longer requires services or Returned home.",
});
