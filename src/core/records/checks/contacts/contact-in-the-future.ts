import { inTheFuture } from "../families";

export const contactInTheFuture = inTheFuture({
  id: "contact-in-the-future",
  title: "Contact dated after the extract",
  severity: "error",
  lists: ["contacts"],
  field: "ContactDate",
  affects: ["ACT-13", "ACT-14"],
  effect: "The contact counts in a later period than it belongs to.",
  remedy: "Correct the date of contact.",
});
