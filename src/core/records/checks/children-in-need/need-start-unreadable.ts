import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const needStartUnreadable = defineCheck({
  id: "need-start-unreadable",
  title: "Start in need cannot be read",
  severity: "error",
  lists: ["children-in-need"],
  needs: ["CINstartDate"],
  affects: ["ACT-1", "DEC-10"],
  effect: "The child is not counted.",
  remedy: "Enter the date as 31/03/2024.",
  find: (records) => unreadIn(records, "CINstartDate"),
});
