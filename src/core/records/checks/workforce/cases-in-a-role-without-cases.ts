import { defineCheck } from "../check-rule";
import { numbersOf, recordsWhere, textsOf } from "../finding";

/** Senior managers, middle managers, and those qualified without cases. */
const WITHOUT_CASES: ReadonlySet<string> = new Set(["1", "2", "6"]);

export const casesInARoleWithoutCases = defineCheck({
  id: "cases-in-a-role-without-cases",
  title: "Cases held by a manager or a worker without cases",
  severity: "note",
  lists: ["workforce"],
  needs: ["OrgRole", "Cases30"],
  affects: ["WRK-5"],
  effect: "The cases and the hours count in average caseload.",
  remedy: "Check the role and where the cases are allocated.",
  find: (records) => {
    const roles = textsOf(records, "OrgRole");
    const cases = numbersOf(records, "Cases30");
    return recordsWhere(
      records,
      (record) => (cases[record] ?? 0) > 0 && WITHOUT_CASES.has(roles[record] ?? ""),
    );
  },
});
