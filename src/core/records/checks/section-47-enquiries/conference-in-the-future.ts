import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const conferenceInTheFuture = defineCheck({
  id: "conference-in-the-future",
  title: "Conference dated after the extract",
  severity: "error",
  lists: ["section-47-enquiries", "conferences", "referrals"],
  needs: ["DateOfInitialCPC"],
  affects: ["ACT-5", "DEC-7"],
  effect: "A planned conference counts as held.",
  remedy: "Clear the date until the conference was held.",
  find: (records, { asAt }) => datedAfter(records, "DateOfInitialCPC", asAt),
});
