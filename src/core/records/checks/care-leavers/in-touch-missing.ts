import { missing } from "../families";

export const inTouchMissing = missing({
  id: "in-touch-missing",
  title: "Not said whether the authority is in touch",
  severity: "warning",
  lists: ["care-leavers"],
  field: "InTouch",
  affects: ["OUT-10"],
  effect: "The young person counts as not in touch.",
  remedy: "Record yes, no, or why no contact is possible.",
});
