import { defineCheck } from "../check-rule";
import { sharingText } from "../records-of-a-child";

export const childListedTwice = defineCheck({
  id: "child-listed-twice",
  title: "Child listed more than once",
  severity: "error",
  censusRules: ["8510"],
  lists: ["children", "children-in-need", "children-looked-after", "care-leavers"],
  needs: ["LAchildID"],
  affects: ["ACT-1", "ACT-10", "DEC-10"],
  effect: "The list has one row a child, and this child counts more than once.",
  remedy: "Keep the row with the latest dates.",
  find: (records) => sharingText(records, "LAchildID"),
});
