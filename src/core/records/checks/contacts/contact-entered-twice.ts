import { defineCheck } from "../check-rule";
import { repeated } from "../records-of-a-child";

export const contactEnteredTwice = defineCheck({
  id: "contact-entered-twice",
  title: "Same contact entered twice",
  severity: "warning",
  lists: ["contacts"],
  needs: ["LAchildID", "ContactSource", "ContactDate"],
  affects: ["ACT-13", "ACT-14"],
  effect: "Every row counts, so contacts may be too many and the share that became referrals too low.",
  remedy: "Remove the row that was entered twice; two contacts from one source on a day may be right.",
  find: (records) => repeated(records, ["ContactDate", "ContactSource"]),
});
