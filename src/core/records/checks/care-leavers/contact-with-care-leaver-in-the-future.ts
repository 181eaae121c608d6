import { inTheFuture } from "../families";

export const contactWithCareLeaverInTheFuture = inTheFuture({
  id: "contact-with-care-leaver-in-the-future",
  title: "Latest contact after the extract",
  severity: "warning",
  lists: ["care-leavers"],
  field: "LatestContactDate",
  affects: [],
  effect: "A planned contact looks as if it had taken place.",
  remedy: "Enter the latest contact that took place.",
});
