import { defineCheck } from "../check-rule";
import { blankIn, textsOf } from "../finding";

export const accommodationMissing = defineCheck({
  id: "accommodation-missing",
  title: "Accommodation missing though in touch",
  severity: "warning",
  lists: ["care-leavers"],
  needs: ["InTouch", "AccommodationType"],
  affects: [],
  effect: "The young person counts as in accommodation not known to be suitable.",
  remedy: "Record where the young person lives.",
  find: (records) => {
    const touch = textsOf(records, "InTouch");
    return blankIn(records, "AccommodationType").filter((record) => touch[record] === "YES");
  },
});
