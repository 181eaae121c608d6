import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isCellError } from "../../../../src/core/cells/cell-error";
import type { Grid, Scalar } from "../../../../src/core/cells/grid";
import { dayNumber } from "../../../../src/core/calendar/excel-dates";
import { checkRules } from "../../../../src/core/records/checks";
import { runChecks } from "../../../../src/core/records/checks/run-checks";
import { readList } from "../../../../src/core/records/read-list";
import { findRecordList, recordLists } from "../../../../src/core/records/record-lists";

const AS_AT = dayNumber(2024, 3, 31);

const found = (listId: string, grid: Grid): Map<string, readonly number[]> => {
  const definition = findRecordList(listId);
  if (!definition) throw new Error(listId);
  const list = readList(grid, definition);
  if (isCellError(list)) throw new Error(list.message);
  return new Map(runChecks(list, { asAt: AS_AT }).map((finding) => [finding.rule.id, finding.rows]));
};

/** Headings of each list; a faulty row differs from the sound one in the columns given. */
const SOUND: Record<string, Record<string, Scalar>> = {
  referrals: {
    "Child ID": "A",
    Sex: "F",
    Ethnicity: "WBRI",
    Disability: "No",
    "Date of birth": "01/05/2015",
    "Expected date of birth": null,
    "Date of death": null,
    Team: "North",
    "Date of referral": "03/07/2023",
    "Source of referral": "6",
    "Referral NFA": "No",
    "Primary need": "N1",
    "Date closed": "01/09/2023",
    "Reason for closure": "RC7",
    "Date of initial CPC": null,
  },
  assessments: {
    "Child ID": "A",
    "Date of referral": "03/07/2023",
    "Assessment start date": "04/07/2023",
    "Assessment end date": "01/08/2023",
    "Assessment factors": "3B, 4A",
  },
  "section-47-enquiries": {
    "Child ID": "A",
    "Strategy discussion date": "03/07/2023",
    "ICPC date": "17/07/2023",
    "ICPC not required": "No",
    "Resulted in a plan": "Yes",
  },
  "child-protection-plans": {
    "Child ID": "A",
    "Plan start date": "03/07/2023",
    "Plan end date": null,
    "Initial category of abuse": "NEG",
    "Latest category of abuse": "NEG",
    "Number of previous plans": 0,
    "Last visit date": "20/03/2024",
    "Latest review date": "20/12/2023",
  },
  contacts: { "Child ID": "A", "Contact date": "03/07/2023", Outcome: "Referral" },
  workforce: {
    SWENo: "SW1",
    AgencyWorker: 0,
    FTE: 1,
    "Role start date": "01/09/2020",
    "Role end date": null,
    Cases30: 15,
  },
};

type Row = Record<string, Scalar>;

const gridOf = (listId: string, rows: readonly Row[]): Grid => {
  const sound = SOUND[listId] ?? {};
  const headings = Object.keys(sound);
  return [
    headings,
    ...rows.map((row) =>
      headings.map((heading) => (heading in row ? (row[heading] ?? null) : (sound[heading] ?? null))),
    ),
  ];
};

/** Rule, list, and the rows that follow a sound one; the last of them has the problem. */
const FAULTS: readonly [string, string, ...Row[]][] = [
  ["child-identifier-missing", "referrals", { "Child ID": null }],
  ["child-identifier-unreadable", "referrals", { "Child ID": "1.23457E+15" }],
  ["birth-date-missing", "referrals", { "Child ID": "B", "Date of birth": null }],
  ["birth-date-unreadable", "referrals", { "Child ID": "B", "Date of birth": "May 2015" }],
  ["birth-date-twice", "referrals", { "Child ID": "B", "Expected date of birth": "02/05/2015" }],
  ["birth-dates-differ", "referrals", { "Date of birth": "02/05/2015", "Date of referral": "01/12/2023" }],
  ["sex-missing", "referrals", { "Child ID": "B", Sex: null }],
  ["ethnicity-missing", "referrals", { "Child ID": "B", Ethnicity: null }],
  ["ethnicity-not-in-list", "referrals", { "Child ID": "B", Ethnicity: "XYZ" }],
  ["disability-unknown", "referrals", { "Child ID": "B", Disability: "Unknown" }],
  ["team-missing", "referrals", { "Child ID": "B", Team: null }],
  ["referral-date-missing", "referrals", { "Child ID": "B", "Date of referral": null }],
  ["referral-date-unreadable", "referrals", { "Child ID": "B", "Date of referral": "31/02/2024" }],
  ["referral-in-the-future", "referrals", { "Child ID": "B", "Date of referral": "01/04/2024" }],
  ["referral-twice-on-a-day", "referrals", { "Source of referral": "2A" }],
  // by hand: 281 days before 1 May 2015 is 24 July 2014
  ["referral-before-birth", "referrals", { "Child ID": "B", "Date of referral": "23/07/2014" }],
  ["referral-after-death", "referrals", { "Child ID": "B", "Date of death": "02/07/2023" }],
  ["referred-over-25", "referrals", { "Child ID": "B", "Date of birth": "03/07/1997" }],
  ["no-action-unknown", "referrals", { "Child ID": "B", "Referral NFA": null }],
  ["source-missing", "referrals", { "Child ID": "B", "Source of referral": null }],
  ["source-not-in-list", "referrals", { "Child ID": "B", "Source of referral": "99" }],
  ["closed-before-referral", "referrals", { "Child ID": "B", "Date closed": "02/07/2023" }],
  ["closure-reason-missing", "referrals", { "Child ID": "B", "Reason for closure": null }],
  ["closure-date-missing", "referrals", { "Child ID": "B", "Date closed": null }],
  ["closure-reason-not-in-list", "referrals", { "Child ID": "B", "Reason for closure": "RC99" }],
  [
    "no-action-closed-after-assessment",
    "referrals",
    { "Child ID": "B", "Referral NFA": "Yes", "Reason for closure": "RC8" },
  ],
  ["primary-need-missing", "referrals", { "Child ID": "B", "Primary need": null }],
  ["primary-need-not-in-list", "referrals", { "Child ID": "B", "Primary need": "N77" }],
  [
    "two-open-episodes",
    "referrals",
    { "Child ID": "B", "Date closed": null, "Reason for closure": null },
    { "Child ID": "B", "Date closed": null, "Reason for closure": null, "Date of referral": "01/10/2023" },
  ],
  ["episodes-overlap", "referrals", { "Date of referral": "31/08/2023" }],
  ["conference-before-referral", "referrals", { "Child ID": "B", "Date of initial CPC": "30/06/2023" }],
  ["assessment-start-missing", "assessments", { "Child ID": "B", "Assessment start date": null }],
  ["assessment-start-unreadable", "assessments", { "Child ID": "B", "Assessment start date": "??" }],
  ["assessment-end-unreadable", "assessments", { "Child ID": "B", "Assessment end date": "soon" }],
  ["assessment-ends-before-start", "assessments", { "Child ID": "B", "Assessment end date": "03/07/2023" }],
  ["assessment-in-the-future", "assessments", { "Child ID": "B", "Assessment end date": "02/04/2024" }],
  ["assessment-before-referral", "assessments", { "Child ID": "B", "Date of referral": "05/07/2023" }],
  // by hand: from 25 January 2024 to Thursday 28 March, the last before Easter, are 4 + 21 + 20 = 45 working days
  [
    "assessment-open-too-long",
    "assessments",
    {
      "Child ID": "C",
      "Assessment start date": "25/01/2024",
      "Assessment end date": null,
      "Assessment factors": null,
    },
    {
      "Child ID": "B",
      "Assessment start date": "24/01/2024",
      "Assessment end date": null,
      "Assessment factors": null,
    },
  ],
  ["assessment-entered-twice", "assessments", {}],
  [
    "assessments-overlap",
    "assessments",
    { "Assessment start date": "31/07/2023", "Assessment end date": "20/08/2023" },
  ],
  ["factors-missing", "assessments", { "Child ID": "B", "Assessment factors": null }],
  ["no-factors-beside-factors", "assessments", { "Child ID": "B", "Assessment factors": "21, 3B" }],
  ["factors-on-open-assessment", "assessments", { "Child ID": "B", "Assessment end date": null }],
  ["enquiry-start-missing", "section-47-enquiries", { "Child ID": "B", "Strategy discussion date": null }],
  ["enquiry-twice-on-a-day", "section-47-enquiries", {}],
  [
    "enquiry-in-the-future",
    "section-47-enquiries",
    { "Child ID": "B", "Strategy discussion date": "03/04/2024", "ICPC date": null },
  ],
  ["conference-before-enquiry", "section-47-enquiries", { "Child ID": "B", "ICPC date": "30/06/2023" }],
  ["conference-at-a-weekend", "section-47-enquiries", { "Child ID": "B", "ICPC date": "15/07/2023" }],
  [
    "conference-held-though-not-required",
    "section-47-enquiries",
    { "Child ID": "B", "ICPC not required": "Yes" },
  ],
  ["conference-overdue", "section-47-enquiries", { "Child ID": "B", "ICPC date": null }],
  ["conference-outcome-missing", "section-47-enquiries", { "Child ID": "B", "Resulted in a plan": null }],
  ["plan-start-missing", "child-protection-plans", { "Child ID": "B", "Plan start date": null }],
  [
    "plan-end-unreadable",
    "child-protection-plans",
    { "Child ID": "B", "Plan end date": "01/12/2023" },
    { "Child ID": "C", "Plan end date": "ongoing" },
  ],
  ["plan-ends-before-start", "child-protection-plans", { "Child ID": "B", "Plan end date": "02/07/2023" }],
  ["plan-of-one-day", "child-protection-plans", { "Child ID": "B", "Plan end date": "03/07/2023" }],
  ["plan-in-the-future", "child-protection-plans", { "Child ID": "B", "Plan start date": "01/05/2024" }],
  ["plan-entered-twice", "child-protection-plans", {}],
  [
    "plans-overlap",
    "child-protection-plans",
    { "Plan start date": "03/08/2023", "Number of previous plans": 1 },
  ],
  [
    "two-open-plans",
    "child-protection-plans",
    { "Plan start date": "03/08/2023", "Number of previous plans": 1 },
  ],
  [
    "initial-category-missing",
    "child-protection-plans",
    { "Child ID": "B", "Initial category of abuse": null },
  ],
  [
    "latest-category-missing",
    "child-protection-plans",
    { "Child ID": "B", "Latest category of abuse": null },
  ],
  [
    "category-not-in-list",
    "child-protection-plans",
    { "Child ID": "B", "Latest category of abuse": "Fabricated illness" },
  ],
  ["previous-plans-missing", "child-protection-plans", { "Child ID": "B", "Number of previous plans": null }],
  ["previous-plans-too-few", "child-protection-plans", { "Plan start date": "03/08/2023" }],
  ["visit-missing", "child-protection-plans", { "Child ID": "B", "Last visit date": null }],
  ["visit-in-the-future", "child-protection-plans", { "Child ID": "B", "Last visit date": "03/04/2024" }],
  ["review-before-plan", "child-protection-plans", { "Child ID": "B", "Latest review date": "03/07/2023" }],
  ["contact-outcome-missing", "contacts", { "Child ID": "B", Outcome: null }],
  ["agency-unknown", "workforce", { AgencyWorker: null }],
  ["hours-out-of-range", "workforce", { FTE: 37 }],
  ["worker-left-before-start", "workforce", { "Role end date": "31/08/2020" }],
  ["cases-without-hours", "workforce", { FTE: 0 }],
];

describe("the checks", () => {
  it("are those of the folder, at least forty, and every one has a case here", () => {
    const machinery = ["check-rule", "finding", "index", "run-checks"];
    const files = readdirSync(join(__dirname, "../../../../src/core/records/checks"))
      .map((name) => name.replace(".ts", ""))
      .filter((name) => !machinery.includes(name));
    expect(checkRules.map((rule) => rule.id)).toEqual(files.sort());
    expect(checkRules).toHaveLength(72);
    expect(FAULTS.map(([id]) => id).sort()).toEqual(files);
  });

  it.each(Object.keys(SOUND))("find nothing in a sound row of %s", (listId) => {
    expect([...found(listId, gridOf(listId, [{}])).keys()]).toEqual([]);
  });

  it.each(FAULTS)("%s", (id, listId, ...rows) => {
    expect(found(listId, gridOf(listId, [{}, ...rows])).get(id)).toEqual([rows.length + 2]);
  });

  it.each(checkRules.map((rule) => [rule.id, rule] as const))(
    "%s speaks in whole sentences of fields that exist",
    (_, rule) => {
      expect(rule.effect).toMatch(/^[A-Z].*\.$/);
      expect(rule.remedy).toMatch(/^[A-Z].*\.$/);
      const holding = rule.lists.filter((id) => {
        const names = recordLists.find((list) => list.id === id)?.fields.map((field) => field.name);
        return names && rule.needs.every((field) => names.includes(field));
      });
      expect(holding.length).toBeGreaterThan(0);
    },
  );
});
