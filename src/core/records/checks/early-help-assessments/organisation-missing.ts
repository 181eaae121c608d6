import { missing } from "../families";

export const organisationMissing = missing({
  id: "organisation-missing",
  title: "Organisation that leads early help missing",
  severity: "note",
  lists: ["early-help-assessments"],
  field: "Organisation",
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by organisation.',
  remedy: "Record which organisation completed the assessment.",
});
