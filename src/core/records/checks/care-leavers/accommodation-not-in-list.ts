import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const accommodationNotInList = defineCheck({
  id: "accommodation-not-in-list",
  title: "Accommodation is not a code of the list",
  severity: "warning",
  lists: ["care-leavers"],
  needs: ["AccommodationType"],
  affects: [],
  effect: "The young person counts as in accommodation not known to be suitable.",
  remedy: "Use the code of the looked-after return, such as U or Z.",
  find: (records) => unreadIn(records, "AccommodationType"),
});
