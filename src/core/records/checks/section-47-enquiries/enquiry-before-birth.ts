import { defineCheck } from "../check-rule";
import { longBeforeBirth } from "../finding";

export const enquiryBeforeBirth = defineCheck({
  id: "enquiry-before-birth",
  title: "Strategy discussion more than 40 weeks before birth",
  severity: "error",
  lists: ["section-47-enquiries"],
  needs: ["PersonBirthDate", "S47ActualStartDate"],
  affects: ["ACT-4"],
  effect: "The enquiry may be about another child, or its date wrong.",
  remedy: "Correct the date of the strategy discussion or of birth.",
  find: (records) => longBeforeBirth(records, "S47ActualStartDate"),
});
