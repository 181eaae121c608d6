import { defineCheck } from "../check-rule";
import { repeated } from "../records-of-a-child";

export const reviewEnteredTwice = defineCheck({
  id: "review-entered-twice",
  title: "Same review entered twice",
  severity: "note",
  lists: ["reviews"],
  needs: ["LAchildID", "CPPreviewDate"],
  affects: ["PLN-1"],
  effect: "It counts once, so the figure stays right.",
  remedy: "Remove the row that was entered twice.",
  find: (records) => repeated(records, ["CPPreviewDate"]),
});
