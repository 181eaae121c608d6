import type { Grid } from "../../../../src/core/cells/grid";
import { checksFor, runChecks } from "../../../../src/core/records/checks/run-checks";
import { recordsOf } from "../../../support/describe-checks";

const found = (list: string, grid: Grid, others: Readonly<Record<string, Grid>>, rule: string) =>
  runChecks(recordsOf(list, grid), {
    others: Object.entries(others).map(([id, rows]) => recordsOf(id, rows)),
  }).find((finding) => finding.rule.id === rule)?.rows ?? [];

describe("a check that holds a list against another", () => {
  const referrals: Grid = [
    ["LAchildID", "CINdetailsID", "CINreferralDate", "CINclosureDate"],
    ["A", "1", "01/04/2023", "01/06/2023"],
    ["A", "2", "01/07/2023", "01/09/2023"],
    ["B", "3", "01/04/2023", "01/06/2023"],
  ];

  it("matches episodes where both lists name them, and then takes any later activity", () => {
    const assessments: Grid = [
      ["LAchildID", "CINdetailsID", "AssessmentActualStartDate", "AssessmentAuthorisationDate"],
      ["A", "2", "01/07/2023", "01/08/2023"],
      ["B", "3", "05/06/2023", "06/06/2023"],
    ];
    expect(found("referrals", referrals, { assessments }, "activity-after-closure")).toEqual([4]);
  });

  it("matches children alone where one of the lists names no episode", () => {
    const assessments: Grid = [
      ["LAchildID", "AssessmentActualStartDate", "AssessmentAuthorisationDate"],
      ["A", "20/05/2023", "08/06/2023"],
      // after the closure there may be a referral that is not in the list
      ["B", "05/06/2023", "06/06/2023"],
    ];
    expect(found("referrals", referrals, { assessments }, "activity-after-closure")).toEqual([2]);
  });

  it("finds both plans of an episode open, as the census does, and not those of two episodes", () => {
    const cinPlans: Grid = [
      ["LAchildID", "CINdetailsID", "CINPlanStartDate", "CINPlanEndDate"],
      ["A", "1", "01/04/2023", null],
      ["A", "2", "01/04/2023", null],
      [null, "1", "01/04/2023", null],
    ];
    const plans: Grid = [
      ["LAchildID", "CINdetailsID", "CPPstartDate", "CPPendDate"],
      ["A", "1", "01/07/2023", null],
      [null, "1", "01/07/2023", null],
    ];
    const others = { "child-protection-plans": plans };
    expect(found("cin-plans", cinPlans, others, "cin-plan-during-protection-plan")).toEqual([2]);
  });

  it("takes no review conference for the one that starts a plan", () => {
    const plans: Grid = [
      ["LAchildID", "CPPstartDate"],
      ["A", "03/07/2023"],
      ["B", "03/07/2023"],
    ];
    const conferences: Grid = [
      ["LAchildID", "DateOfInitialCPC", "ConferenceType"],
      ["A", "01/07/2023", "Initial"],
      ["A", "03/07/2023", "Review"],
      ["B", "03/07/2023", "Transfer in"],
    ];
    const rows = found("child-protection-plans", plans, { conferences }, "plan-not-on-conference-day");
    expect(rows).toEqual([2]);
  });

  it("is run only where such a list is given", () => {
    const records = recordsOf("referrals", referrals);
    const ids = (others: readonly ReturnType<typeof recordsOf>[]) =>
      checksFor(records, others).map(({ id }) => id);
    expect(ids([])).not.toContain("activity-after-closure");
    expect(ids([records])).not.toContain("activity-after-closure");
    const cinPlans = recordsOf("cin-plans", [
      ["LAchildID", "CINPlanStartDate"],
      ["A", "01/04/2023"],
    ]);
    expect(ids([cinPlans])).toContain("activity-after-closure");
  });
});
