import { defineCheck } from "./check-rule";
import { blankIn } from "./finding";

export const ethnicityMissing = defineCheck({
  id: "ethnicity-missing",
  title: "Ethnicity missing",
  severity: "note",
  lists: [
    "referrals",
    "assessments",
    "section-47-enquiries",
    "conferences",
    "child-protection-plans",
    "children-in-need",
    "contacts",
    "early-help-assessments",
    "children-looked-after",
    "care-leavers",
    "children",
  ],
  needs: ["Ethnicity"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by ethnicity.',
  remedy: "Fill in the ethnicity, or NOBT while it is not yet known.",
  find: (records) => blankIn(records, "Ethnicity"),
});
