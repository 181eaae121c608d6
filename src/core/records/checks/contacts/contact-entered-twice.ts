import { enteredTwice } from "../families";

export const contactEnteredTwice = enteredTwice({
  id: "contact-entered-twice",
  title: "Same contact entered twice",
  severity: "warning",
  lists: ["contacts"],
  fields: ["ContactDate", "ContactSource"],
  affects: ["ACT-13", "ACT-14"],
  effect: "Every row counts, so contacts may be too many and the share that became referrals too low.",
  remedy: "Remove the row that was entered twice; two contacts from one source on a day may be right.",
});
