import { defineCheck } from "../check-rule";
import { answersOf, recordsWhere, textsOf } from "../finding";

/** No fixed abode, in custody, bed and breakfast. */
const SELDOM_SUITABLE: ReadonlySet<string> = new Set(["S", "X", "W"]);

export const homelessButSuitable = defineCheck({
  id: "homeless-but-suitable",
  title: "Without a home, in custody or in bed and breakfast, yet suitable",
  severity: "note",
  lists: ["care-leavers"],
  needs: ["AccommodationType", "AccommodationSuitable"],
  affects: ["OUT-12"],
  effect: "Suitable accommodation may be too high.",
  remedy: "Look at whether the accommodation is suitable.",
  find: (records) => {
    const places = textsOf(records, "AccommodationType");
    const suitable = answersOf(records, "AccommodationSuitable");
    return recordsWhere(
      records,
      (record) => suitable[record] === 1 && SELDOM_SUITABLE.has(places[record] ?? ""),
    );
  },
});
