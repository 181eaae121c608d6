import { defineCheck } from "./check-rule";
import { unreadIn } from "./finding";

export const childIdentifierUnreadable = defineCheck({
  id: "child-identifier-unreadable",
  title: "Child identifier cannot be read",
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
  effect: "Digits were lost, so two children may be one: the row is matched with no other.",
  remedy: "Export the identifier as text and paste it again.",
  unread: "LAchildID",
  find: (records) => unreadIn(records, "LAchildID"),
});
