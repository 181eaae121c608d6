import { hasUpnForm } from "../../unique-pupil-number";
import { defineCheck } from "../check-rule";
import { recordsWhere, textsOf } from "../finding";

export const formerUpnWrongForm = defineCheck({
  id: "former-upn-wrong-form",
  title: "Former unique pupil number not of the right form",
  severity: "note",
  censusRules: ["1560Q"],
  lists: ["children"],
  needs: ["FormerUPN"],
  affects: [],
  effect: "Counts stay right; the census return asks about the number.",
  remedy: "Enter a letter and 12 digits, or a letter, 11 digits and a letter.",
  find: (records) => {
    const numbers = textsOf(records, "FormerUPN");
    return recordsWhere(records, (record) => numbers[record] !== "" && !hasUpnForm(numbers[record] ?? ""));
  },
});
