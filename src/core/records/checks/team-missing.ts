import { defineCheck } from "./check-rule";
import { blankIn } from "./finding";

export const teamMissing = defineCheck({
  id: "team-missing",
  title: "No team",
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
  needs: ["AllocatedTeam"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by team.',
  remedy: "Fill in the team.",
  find: (records) => blankIn(records, "AllocatedTeam"),
});
