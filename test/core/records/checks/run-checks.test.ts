import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isCellError } from "../../../../src/core/cells/cell-error";
import type { Grid } from "../../../../src/core/cells/grid";
import { checksFor, runChecks } from "../../../../src/core/records/checks/run-checks";
import { referrals } from "../../../../src/core/records/lists/referrals";
import { readList } from "../../../../src/core/records/read-list";
import { recordsOf } from "../../../support/describe-checks";
import { gridOfCsv } from "../../../support/grid-of-csv";

const read = (grid: Grid) => {
  const list = readList(grid, referrals);
  if (isCellError(list)) throw new Error(list.message);
  return list;
};

describe("runChecks", () => {
  const list = read([
    ["Referrals", null, null],
    ["Child ID", "Referral date", "Referral source"],
    ["A", 45000, null],
    [null, 45001, null],
    ["C", 45002, "6"],
  ]);

  it("puts errors first, and counts rows as the range does", () => {
    const findings = runChecks(list);
    expect(findings.map(({ rule, count, rows }) => [rule.id, rule.severity, count, rows])).toEqual([
      ["child-identifier-missing", "error", 1, [4]],
      ["source-missing", "warning", 2, [3, 4]],
    ]);
  });

  it("runs only the checks that the columns allow", () => {
    const ids = checksFor(list).map((rule) => rule.id);
    expect(ids).toContain("referral-date-missing");
    expect(ids).not.toContain("closed-before-referral");
  });

  it("names every row with an unreadable cell, however many, and the column they are in", () => {
    const rows = Array.from({ length: 250 }, (_, i) => [`A${i}`, 45000 + i, "ZZ"]);
    const [finding] = runChecks(read([["Child ID", "Referral date", "Referral source"], ...rows]));
    expect(finding?.rule.id).toBe("source-not-in-list");
    expect(finding?.count).toBe(250);
    expect(finding?.rows).toEqual(Array.from({ length: 250 }, (_, i) => i + 2));
    expect(finding?.columnOf(2)).toBe(2);
  });

  it("takes a cell that cannot be read for unreadable, not for missing, beyond the first 200 too", () => {
    const rows = Array.from({ length: 250 }, (_, i) => [`A${i}`, 45000 + i, "ZZ"]);
    const ids = runChecks(read([["Child ID", "Referral date", "Referral source"], ...rows])).map(
      ({ rule }) => rule.id,
    );
    expect(ids).toEqual(["source-not-in-list"]);
  });

  it("calls nothing late or in the future without a day", () => {
    const future = read([
      ["Child ID", "Referral date"],
      ["A", 60000],
    ]);
    expect(runChecks(future)).toEqual([]);
    expect(runChecks(future, { asAt: 45000 }).map((finding) => finding.rule.id)).toEqual([
      "referral-in-the-future",
    ]);
  });
});

/** Rows of a list that a check finds beside others. */
const foundBeside = (list: string, grid: Grid, others: Readonly<Record<string, Grid>>, rule: string) =>
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
    expect(foundBeside("referrals", referrals, { assessments }, "activity-after-closure")).toEqual([4]);
  });

  it("matches children alone where one of the lists names no episode", () => {
    const assessments: Grid = [
      ["LAchildID", "AssessmentActualStartDate", "AssessmentAuthorisationDate"],
      ["A", "20/05/2023", "08/06/2023"],
      // after the closure there may be a referral that is not in the list
      ["B", "05/06/2023", "06/06/2023"],
    ];
    expect(foundBeside("referrals", referrals, { assessments }, "activity-after-closure")).toEqual([2]);
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
    expect(foundBeside("cin-plans", cinPlans, others, "cin-plan-during-protection-plan")).toEqual([2]);
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
    const rows = foundBeside("child-protection-plans", plans, { conferences }, "plan-not-on-conference-day");
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

  // A program of its own over the same tables finds activity after the closure of 173 episodes, and neither
  // a plan on another day than its conference nor two kinds of plan at once.
  it("finds in the tables of the made-up authority what another program finds", () => {
    const folder = join(__dirname, "../../../oracles/synthetic-authority");
    const table = (name: string) => gridOfCsv(readFileSync(join(folder, `${name}.csv`), "utf8"));
    const referral = table("CINdetails");
    const assessments = table("Assessments");
    const enquiries = table("Section47");
    const plans = table("ChildProtectionPlans");
    const cinPlans = table("CINplanDates");
    const conferences = { "section-47-enquiries": enquiries, referrals: referral };
    const activity = {
      assessments,
      "section-47-enquiries": enquiries,
      "child-protection-plans": plans,
      "cin-plans": cinPlans,
    };
    expect(foundBeside("referrals", referral, activity, "activity-after-closure")).toHaveLength(173);
    const offDay = foundBeside("child-protection-plans", plans, conferences, "plan-not-on-conference-day");
    expect(offDay).toEqual([]);
    const beside = { "child-protection-plans": plans };
    expect(foundBeside("cin-plans", cinPlans, beside, "cin-plan-during-protection-plan")).toEqual([]);
  });
});
