import { inTheFuture } from "../families";

export const conferenceInTheFuture = inTheFuture({
  id: "conference-in-the-future",
  title: "Conference dated after the extract",
  severity: "error",
  lists: ["section-47-enquiries", "conferences", "referrals"],
  field: "DateOfInitialCPC",
  affects: ["ACT-5", "DEC-7"],
  effect: "A planned conference counts as held.",
  remedy: "Clear the date until the conference was held.",
});
