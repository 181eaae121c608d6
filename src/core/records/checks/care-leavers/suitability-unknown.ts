import { defineCheck } from "../check-rule";
import { blankIn, textsOf } from "../finding";

export const suitabilityUnknown = defineCheck({
  id: "suitability-unknown",
  title: "Accommodation not said to be suitable or not",
  severity: "warning",
  lists: ["care-leavers"],
  needs: ["AccommodationType", "AccommodationSuitable"],
  affects: ["OUT-12"],
  effect: "The young person counts as in accommodation not known to be suitable.",
  remedy: "Record whether the accommodation is suitable.",
  find: (records) => {
    const places = textsOf(records, "AccommodationType");
    return blankIn(records, "AccommodationSuitable").filter((record) => places[record] !== "");
  },
});
