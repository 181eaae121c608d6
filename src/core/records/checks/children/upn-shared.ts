import { defineCheck } from "../check-rule";
import { sharingText } from "../records-of-a-child";

export const upnShared = defineCheck({
  id: "upn-shared",
  title: "Unique pupil number of more than one row",
  severity: "error",
  censusRules: ["1520"],
  lists: ["children"],
  needs: ["UPN"],
  affects: [],
  effect: "Two children are matched with the results of one.",
  remedy: "Find out whose number it is; if it is one child, keep one row.",
  find: (records) => sharingText(records, "UPN"),
});
