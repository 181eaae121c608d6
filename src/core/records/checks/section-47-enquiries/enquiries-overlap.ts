import { defineCheck } from "../check-rule";
import { answersOf } from "../finding";
import { overlapping } from "../records-of-a-child";

export const enquiriesOverlap = defineCheck({
  id: "enquiries-overlap",
  title: "Enquiry starts while another of the child is under way",
  severity: "warning",
  censusRules: ["8890"],
  lists: ["section-47-enquiries"],
  needs: ["LAchildID", "DateOfInitialCPC", "S47ActualStartDate"],
  affects: ["ACT-4", "DEC-8"],
  effect: "Both count as enquiries, and one conference answers both.",
  remedy: "Join the two where they are about the same concern.",
  find: (records) => {
    const notRequired = answersOf(records, "ICPCnotRequired");
    return overlapping(
      records,
      "S47ActualStartDate",
      "DateOfInitialCPC",
      (record) => notRequired[record] !== 1,
    );
  },
});
