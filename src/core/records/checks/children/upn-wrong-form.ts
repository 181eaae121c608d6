import { hasUpnForm } from "../../unique-pupil-number";
import { defineCheck } from "../check-rule";
import { recordsWhere, textsOf } from "../finding";

export const upnWrongForm = defineCheck({
  id: "upn-wrong-form",
  title: "Unique pupil number not of the right form",
  severity: "warning",
  censusRules: ["1540", "1550"],
  lists: ["children"],
  needs: ["UPN"],
  affects: [],
  effect: "The child is not matched with school results, and the return refuses the number.",
  remedy: "Enter a letter and 12 digits, such as H801200001001; a temporary number ends in a letter.",
  find: (records) => {
    const numbers = textsOf(records, "UPN");
    return recordsWhere(records, (record) => numbers[record] !== "" && !hasUpnForm(numbers[record] ?? ""));
  },
});
