import { missing } from "../families";

export const contactSourceMissing = missing({
  id: "contact-source-missing",
  title: "Source of contact missing",
  severity: "note",
  lists: ["contacts"],
  field: "ContactSource",
  affects: [],
  effect: 'Counts stay right; the row is "Not recorded" when split by source.',
  remedy: "Record who made the contact.",
});
