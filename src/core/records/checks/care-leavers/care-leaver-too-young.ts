import { ageInYears } from "../../../calendar/age";
import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere } from "../finding";

/** The age from which a child can be a care leaver. */
const YOUNGEST = 16;

export const careLeaverTooYoung = defineCheck({
  id: "care-leaver-too-young",
  title: "Care leaver younger than 16",
  severity: "error",
  lists: ["care-leavers"],
  needs: ["PersonBirthDate"],
  affects: ["OUT-10", "OUT-11", "OUT-12", "OUT-13"],
  effect: "A child counts as a care leaver.",
  remedy: "Correct the date of birth, or move the child to the list of children looked after.",
  find: (records, { asAt }) => {
    if (asAt === undefined) return [];
    const born = numbersOf(records, "PersonBirthDate");
    return recordsWhere(records, (record) => ageInYears(born[record] ?? NaN, asAt) < YOUNGEST);
  },
});
