import { defineCheck } from "../check-rule";
import { answersOf } from "../finding";
import { openTwice } from "../records-of-a-child";

export const twoOpenEnquiries = defineCheck({
  id: "two-open-enquiries",
  title: "Two open enquiries of one child",
  severity: "warning",
  censusRules: ["8839"],
  lists: ["section-47-enquiries"],
  needs: ["LAchildID", "ICPCnotRequired", "DateOfInitialCPC", "S47ActualStartDate"],
  affects: ["ACT-4", "DEC-8"],
  effect: "Both count as enquiries, and one of them never leads to a conference.",
  remedy: "Join the two, or say that no conference was required.",
  find: (records) => {
    const notRequired = answersOf(records, "ICPCnotRequired");
    return openTwice(
      records,
      "S47ActualStartDate",
      "DateOfInitialCPC",
      (record) => notRequired[record] !== 1,
    );
  },
});
