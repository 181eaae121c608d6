import { defineCheck } from "./check-rule";
import { blankIn } from "./finding";

export const disabilityUnknown = defineCheck({
  id: "disability-unknown",
  title: "Disability not known",
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
  needs: ["Disability"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by disability.',
  remedy: "Record yes or no.",
  find: (records) => blankIn(records, "Disability"),
});
