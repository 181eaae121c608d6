import { defineCheck } from "./check-rule";
import { blankIn } from "./finding";

export const childIdentifierMissing = defineCheck({
  id: "child-identifier-missing",
  title: "Child identifier missing",
  severity: "error",
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
  needs: ["LAchildID"],
  affects: ["DEC-3", "PLN-2"],
  effect: "The row is counted, but matched with no other: re-referrals and repeat plans are too low.",
  remedy: "Fill in the identifier of the child.",
  find: (records) => blankIn(records, "LAchildID"),
});
