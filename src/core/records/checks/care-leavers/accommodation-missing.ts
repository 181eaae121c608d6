import { defineCheck } from "../check-rule";
import { blankIn, textsOf } from "../finding";

export const accommodationMissing = defineCheck({
  id: "accommodation-missing",
  title: "Accommodation missing though in touch",
  severity: "warning",
  lists: ["care-leavers"],
  needs: ["InTouch", "AccommodationType"],
  affects: ["OUT-12"],
  effect: "The young person counts even where the home is abroad or not known, which the figure leaves out.",
  remedy: "Record where the young person lives.",
  find: (records) => {
    const touch = textsOf(records, "InTouch");
    return blankIn(records, "AccommodationType").filter((record) => touch[record] === "YES");
  },
});
