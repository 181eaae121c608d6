import { unreadable } from "../families";

export const accommodationNotInList = unreadable({
  id: "accommodation-not-in-list",
  title: "Accommodation is not a code of the list",
  severity: "warning",
  lists: ["care-leavers"],
  field: "AccommodationType",
  affects: ["OUT-12"],
  effect: "The young person counts even where the home is abroad or not known, which the figure leaves out.",
  remedy: "Use the code of the looked-after return, such as U or Z.",
});
