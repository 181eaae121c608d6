import { enteredTwice } from "../families";

export const earlyHelpEnteredTwice = enteredTwice({
  id: "early-help-entered-twice",
  title: "Same early help assessment entered twice",
  severity: "note",
  lists: ["early-help-assessments"],
  fields: ["EarlyHelpStartDate"],
  affects: ["ACT-12"],
  effect: "Only one of the rows counts, so the figure stays right.",
  remedy: "Remove the row that was entered twice.",
});
