import { enteredTwice } from "../families";

export const reviewEnteredTwice = enteredTwice({
  id: "review-entered-twice",
  title: "Same review entered twice",
  severity: "note",
  lists: ["reviews"],
  fields: ["CPPreviewDate"],
  affects: ["PLN-1"],
  effect: "It counts once, so the figure stays right.",
  remedy: "Remove the row that was entered twice.",
});
