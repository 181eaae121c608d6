import { defineCheck } from "./check-rule";
import { unreadIn } from "./finding";

export const birthDateUnreadable = defineCheck({
  id: "birth-date-unreadable",
  title: "Date of birth cannot be read",
  severity: "warning",
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
  needs: ["PersonBirthDate"],
  affects: ["ACT-1", "ACT-6"],
  effect: "Counts stay right; the row is in no age band.",
  remedy: "Enter the date as 31/03/2024.",
  unread: "PersonBirthDate",
  find: (records) => unreadIn(records, "PersonBirthDate"),
});
