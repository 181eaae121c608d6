import { inTheFuture } from "../families";

export const lastSeenInTheFuture = inTheFuture({
  id: "last-seen-in-the-future",
  title: "Child last seen after the extract",
  severity: "error",
  lists: ["children-in-need"],
  field: "LastSeenDate",
  affects: [],
  effect: "A planned visit looks as if the child had been seen.",
  remedy: "Enter the latest day on which the child was seen.",
});
