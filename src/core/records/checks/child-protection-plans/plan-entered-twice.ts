import { enteredTwice } from "../families";

export const planEnteredTwice = enteredTwice({
  id: "plan-entered-twice",
  title: "Plan with the child and start of another",
  severity: "error",
  lists: ["child-protection-plans"],
  fields: ["CPPstartDate"],
  affects: ["ACT-6", "ACT-7", "PLN-2"],
  effect: "Both rows count.",
  remedy: "Remove the row that was entered twice.",
});
