import { enteredTwice } from "../families";

export const assessmentEnteredTwice = enteredTwice({
  id: "assessment-entered-twice",
  title: "Assessment with the dates of another of the child",
  severity: "warning",
  lists: ["assessments"],
  fields: ["AssessmentActualStartDate", "AssessmentAuthorisationDate"],
  affects: ["DEC-6", "DEC-11"],
  effect: "Both rows count.",
  remedy: "Remove the row that was entered twice.",
});
