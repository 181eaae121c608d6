import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const conferenceDateMissing = defineCheck({
  id: "conference-date-missing",
  title: "Date of the conference missing",
  severity: "error",
  lists: ["conferences"],
  needs: ["DateOfInitialCPC"],
  affects: ["ACT-5", "DEC-7", "DEC-12"],
  effect: "The conference is not counted.",
  remedy: "Fill in the date, or remove the row.",
  find: (records) => blankIn(records, "DateOfInitialCPC"),
});
