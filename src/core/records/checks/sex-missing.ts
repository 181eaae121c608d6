import { defineCheck } from "./check-rule";
import { blankIn } from "./finding";

export const sexMissing = defineCheck({
  id: "sex-missing",
  title: "Sex missing",
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
  needs: ["Sex"],
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by sex.',
  remedy: "Fill in M, F or U.",
  find: (records) => blankIn(records, "Sex"),
});
