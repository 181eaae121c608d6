import { ageInYears } from "../../../calendar/age";
import { defineCheck } from "../check-rule";
import { blankIn, numbersOf, textsOf } from "../finding";

/** Ages between which every child has a number or a reason for having none. */
const SCHOOL_STARTS = 5;
const SCHOOL_ENDS = 16;

export const upnMissing = defineCheck({
  id: "upn-missing",
  title: "Neither a unique pupil number nor a reason from the age of 5",
  severity: "warning",
  censusRules: ["8770Q"],
  lists: ["children"],
  needs: ["PersonBirthDate", "UPNunknown", "UPN"],
  affects: [],
  effect: "The child is not matched with school results.",
  remedy: "Enter the number, or the reason why there is none.",
  find: (records, { asAt }) => {
    if (asAt === undefined) return [];
    const born = numbersOf(records, "PersonBirthDate");
    const reasons = textsOf(records, "UPNunknown");
    return blankIn(records, "UPN").filter((record) => {
      const age = ageInYears(born[record] ?? NaN, asAt);
      return reasons[record] === "" && age >= SCHOOL_STARTS && age < SCHOOL_ENDS;
    });
  },
});
