import { defineCheck } from "../check-rule";
import { unreadIn } from "../finding";

export const planEndUnreadable = defineCheck({
  id: "plan-end-unreadable",
  title: "Plan end date cannot be read",
  severity: "error",
  lists: ["child-protection-plans"],
  needs: ["CPPendDate"],
  affects: ["ACT-6", "ACT-8", "PLN-3", "PLN-4"],
  effect: "The plan counts as still open.",
  remedy: "Enter the date as 31/03/2024.",
  find: (records) => unreadIn(records, "CPPendDate"),
});
