import { hasUpnForm, upnCheckLetter } from "../../unique-pupil-number";
import { defineCheck } from "../check-rule";
import { recordsWhere, textsOf } from "../finding";

export const upnCheckLetterWrong = defineCheck({
  id: "upn-check-letter-wrong",
  title: "Unique pupil number with a wrong check letter",
  severity: "warning",
  censusRules: ["1510"],
  lists: ["children"],
  needs: ["UPN"],
  affects: [],
  effect: "A digit is wrong, so the child is not matched with school results.",
  remedy: "Ask the school for the number and enter it again.",
  find: (records) => {
    const numbers = textsOf(records, "UPN");
    return recordsWhere(records, (record) => {
      const number = numbers[record] ?? "";
      return hasUpnForm(number) && number[0] !== upnCheckLetter(number);
    });
  },
});
