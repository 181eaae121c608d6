import { beforeBirth } from "../families";

export const enquiryBeforeBirth = beforeBirth({
  id: "enquiry-before-birth",
  title: "Strategy discussion more than 40 weeks before birth",
  severity: "error",
  lists: ["section-47-enquiries"],
  field: "S47ActualStartDate",
  affects: ["ACT-4"],
  effect: "The enquiry may be about another child, or its date wrong.",
  remedy: "Correct the date of the strategy discussion or of birth.",
});
