import { defineCheck } from "../check-rule";
import { datedAfter } from "../finding";

export const contactWithCareLeaverInTheFuture = defineCheck({
  id: "contact-with-care-leaver-in-the-future",
  title: "Latest contact after the extract",
  severity: "warning",
  lists: ["care-leavers"],
  needs: ["LatestContactDate"],
  affects: [],
  effect: "A planned contact looks as if it had taken place.",
  remedy: "Enter the latest contact that took place.",
  find: (records, { asAt }) => datedAfter(records, "LatestContactDate", asAt),
});
