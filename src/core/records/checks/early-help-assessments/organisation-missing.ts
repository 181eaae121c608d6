import { defineCheck } from "../check-rule";
import { blankIn } from "../finding";

export const organisationMissing = defineCheck({
  id: "organisation-missing",
  title: "Organisation that leads early help missing",
  severity: "note",
  lists: ["early-help-assessments"],
  needs: ["Organisation"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by organisation.',
  remedy: "Record which organisation completed the assessment.",
  find: (records) => blankIn(records, "Organisation"),
});
