import { defineCheck } from "./check-rule";
import { unreadIn } from "./finding";

export const ethnicityNotInList = defineCheck({
  id: "ethnicity-not-in-list",
  title: "Ethnicity is not a code of the census",
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
  remedy: "Use the census code or its label.",
  unread: "Ethnicity",
  find: (records) => unreadIn(records, "Ethnicity"),
});
