import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isCellError } from "../../src/core/cells/cell-error";
import type { Grid } from "../../src/core/cells/grid";
import { parseDateText } from "../../src/core/calendar/date-text";
import { readList } from "../../src/core/records/read-list";
import type { RecordList } from "../../src/core/records/record-list";
import { recogniseList } from "../../src/core/records/recognise-list";
import type { Period } from "../../src/core/calendar/period";
import { findIndicator } from "../../src/indicators";
import { breakdownIndicator } from "../../src/indicators/breakdown";
import { distributionOf } from "../../src/indicators/distribution";
import { measureIndicator } from "../../src/indicators/measure";
import { gridOfCsv } from "../support/grid-of-csv";
import { measured } from "./oracle-lists";

const oracles = join(__dirname, "../oracles");

interface Answers {
  readonly as_at: string;
  readonly window: readonly [string, string];
  readonly [list: string]: unknown;
}

const answersOf = (path: string): Answers => JSON.parse(readFileSync(join(oracles, path), "utf8")) as Answers;
const periodOf = ({ window: [from, to] }: Answers) => ({
  from: parseDateText(from) ?? 0,
  to: parseDateText(to) ?? 0,
});

/** Reads a sheet as the list it is recognised as; undefined where it has headings only. */
const recognised = (grid: Grid): RecordList | undefined => {
  const likeness = recogniseList(grid);
  if (isCellError(likeness)) return undefined;
  const list = readList(grid, likeness.list);
  return isCellError(list) ? undefined : list;
};

const figuresOf = (lists: ReadonlyMap<string, RecordList>, answers: Answers) => {
  const period = periodOf(answers);
  const measure = (code: string, list: string, options = {}) => {
    const records = lists.get(list);
    // the answers count each row of an inspection list
    return records
      ? measured(code, records, { options: { sameDay: "each", ...options } }, period)
      : undefined;
  };
  const days = (limit: number) =>
    measure("PLN-5", "child-protection-plans", { timescale: limit, timescaleUnit: "days" });
  const groups = (code: string, list: string, by: string) => {
    const records = lists.get(list);
    const indicator = findIndicator(code);
    if (!records || isCellError(indicator)) return {};
    const split = breakdownIndicator(indicator, records, period, by);
    if (isCellError(split)) throw new Error(split.message);
    const named = (group: string) => group.replace("Multiple or not", "Multiple/not");
    return Object.fromEntries(
      split.rows.map(({ group, measure: { numerator } }) => [named(group), numerator]),
    );
  };
  const plans = "child-protection-plans";
  return {
    earlyHelpCompleted: measure("ACT-12", "early-help-assessments", { which: "ending" })?.numerator ?? 0,
    earlyHelpOpen: measure("ACT-12", "early-help-assessments", { which: "open" })?.numerator ?? 0,
    contactsReceived: measure("ACT-14", "contacts")?.numerator ?? 0,
    contactsChildren: measure("ACT-14", "contacts", { unit: "children" })?.numerator ?? 0,
    referralsChildren: measure("ACT-2", "referrals", { unit: "children" })?.numerator,
    referralsYearly: yearly(lists.get("referrals"), period),
    assessmentsOpen: measure("DEC-13", "assessments")?.denominator ?? 0,
    assessmentDays: quartiles(lists.get("assessments"), period),
    enquiryRows: measure("ACT-4", "section-47-enquiries")?.numerator ?? 0,
    enquiriesLed: measure("DEC-8", "section-47-enquiries")?.value ?? null,
    plansInitial: groups("ACT-6", plans, "Initial category of abuse"),
    plansLatest: groups("ACT-6", plans, "Latest category of abuse"),
    plansThreeMonths: measure("PLN-8", plans)?.denominator ?? 0,
    plansVisitedIn: Object.fromEntries(
      [10, 14, 20, 28, 42].map((limit) => [String(limit), visited(lists.get(plans), period, limit)]),
    ),
    careStarted: measure("ACT-10", "children-looked-after", { which: "starting" })?.numerator ?? 0,
    careCeased: measure("ACT-10", "children-looked-after", { which: "ending" })?.numerator ?? 0,
    unaccompanied: measure("ACT-17", "children-looked-after")?.numerator ?? 0,
    threePlacements: measure("OUT-9", "children-looked-after")?.numerator ?? 0,
    threePlacementsShare: measure("OUT-9", "children-looked-after")?.value ?? null,
    inTouch: measure("OUT-10", "care-leavers")?.numerator ?? 0,
    occupied: measure("OUT-11", "care-leavers")?.numerator ?? 0,
    suitableHomes: measure("OUT-12", "care-leavers")?.numerator ?? 0,
    careLeavers: measure("OUT-10", "care-leavers")?.denominator ?? 0,
    contacts: lists.get("contacts")?.count ?? 0,
    earlyHelp: measure("ACT-12", "early-help-assessments")?.numerator ?? 0,
    referrals: measure("ACT-2", "referrals")?.numerator,
    referralsNoAction: measure("DEC-1", "referrals")?.numerator,
    referralsBefore: measure("DEC-3", "referrals", { history: "count column" })?.numerator,
    assessments: measure("DEC-6", "assessments")?.denominator ?? 0,
    assessmentsIn45: measure("DEC-6", "assessments")?.numerator ?? 0,
    enquiries: measure("ACT-4", "section-47-enquiries", { sameDay: "once" })?.numerator ?? 0,
    conferences: measure("ACT-5", "section-47-enquiries")?.numerator ?? 0,
    conferencesIn15: measure("DEC-7", "section-47-enquiries")?.numerator ?? 0,
    conferencesToPlan: measure("DEC-12", "section-47-enquiries")?.numerator ?? 0,
    inNeed: measure("ACT-1", "children-in-need")?.numerator ?? 0,
    plansOpen: measure("ACT-6", "child-protection-plans")?.numerator ?? 0,
    plansEnded: measure("ACT-8", "child-protection-plans")?.numerator ?? 0,
    plansStarted: measure("ACT-7", "child-protection-plans")?.numerator ?? 0,
    plansAgain: measure("PLN-2", "child-protection-plans")?.numerator ?? 0,
    plansTwoYears: measure("PLN-3", "child-protection-plans")?.numerator ?? 0,
    lookedAfter: measure("ACT-10", "children-looked-after")?.numerator ?? 0,
    visitedIn28Days: days(28)?.numerator ?? 0,
    visitedIn42Days: days(42)?.numerator ?? 0,
  };
};

const part = (answers: Answers, list: string): Record<string, number> =>
  (answers[list] ?? {}) as Record<string, number>;

const POPULATION = 60000;

/** The rate of the window as a yearly one. */
const yearly = (referrals: RecordList | undefined, period: Period): number | null => {
  const indicator = findIndicator("ACT-2");
  if (!referrals || isCellError(indicator)) return null;
  const settings = { population: POPULATION, annualise: true, options: { sameDay: "each" } };
  const measure = measureIndicator(indicator, referrals, period, settings);
  if (isCellError(measure)) throw new Error(measure.message);
  return measure.value;
};

const quartiles = (assessments: RecordList | undefined, period: Period): (number | null)[] => {
  const indicator = findIndicator("DEC-6");
  if (!assessments || isCellError(indicator)) return [null, null, null];
  const found = distributionOf(indicator, assessments, period);
  if (isCellError(found)) throw new Error(found.message);
  return [found.lowerQuartile, found.median, found.upperQuartile];
};

/** Open plans whose visit is not overdue; a plan without a visit is in the answers as not visited. */
const visited = (plans: RecordList | undefined, period: Period, timescale: number): number => {
  if (!plans) return 0;
  const options = { timescale, timescaleUnit: "days" };
  const { numerator, denominator } = measured("PLN-9", plans, { options }, period);
  return (denominator ?? 0) - numerator;
};

const expectedOf = (answers: Answers) => ({
  referralsChildren: part(answers, "referrals")["children"],
  referralsYearly: part(answers, "referrals")["annualised_rate"],
  assessmentsOpen: part(answers, "assessments")["open"],
  assessmentDays: part(answers, "assessments")["p25_median_p75"],
  enquiryRows: part(answers, "s47")["n_rows"],
  enquiriesLed: part(answers, "s47")["s47_with_icpc_pct"],
  plansInitial: part(answers, "cpp")["by_initial_open"],
  plansLatest: part(answers, "cpp")["by_latest_open"],
  plansThreeMonths: part(answers, "cpp")["three_months_plus"],
  plansVisitedIn: part(answers, "cpp")["visit_within_days"],
  referrals: part(answers, "referrals")["n"],
  referralsNoAction: part(answers, "referrals")["nfa"],
  referralsBefore: part(answers, "referrals")["with_prior_12m"],
  assessments: part(answers, "assessments")["completed_in_window"],
  assessmentsIn45: part(answers, "assessments")["within_45"],
  enquiries: part(answers, "s47")["n_distinct_child_start"],
  conferences: part(answers, "s47")["icpc_in_window"],
  conferencesIn15: part(answers, "s47")["icpc_within_15"],
  conferencesToPlan: part(answers, "s47")["icpc_resulting_in_cpp"],
  plansOpen: part(answers, "cpp")["open"],
  plansEnded: part(answers, "cpp")["ended_in_window"],
  plansStarted: part(answers, "cpp")["started_in_window_still_listed"],
  plansAgain: part(answers, "cpp")["previous_gt0_of_started"],
  plansTwoYears: part(answers, "cpp")["two_years_plus"],
});

const workbookLists = (path: string): Map<string, RecordList> => {
  const sheets = JSON.parse(readFileSync(join(oracles, path), "utf8")) as Record<string, Grid>;
  const lists = new Map<string, RecordList>();
  for (const grid of Object.values(sheets)) {
    const list = recognised(grid);
    if (list && !lists.has(list.list.id)) lists.set(list.list.id, list);
  }
  return lists;
};

describe("lists of Annex A", () => {
  it("of the made-up authority give the expected figures", () => {
    const answers = answersOf("synthetic-authority/expected-annex-a.json");
    const lists = new Map(
      [3, 4, 5, 7].flatMap((number) => {
        const text = readFileSync(join(oracles, `synthetic-authority/annexa_list_${number}.csv`), "utf8");
        const list = recognised(gridOfCsv(text));
        return list ? [[list.list.id, list] as const] : [];
      }),
    );
    expect(lists.size).toBe(4);
    const figures = figuresOf(lists, answers);
    expect(figures).toMatchObject(expectedOf(answers));
  });

  it("of a filled workbook with deliberate dirt give the expected figures", () => {
    const answers = answersOf("annex-a/expected-filled-2021.json");
    const lists = workbookLists("annex-a/filled-2021.json");
    const figures = figuresOf(lists, answers);
    expect(figures).toMatchObject({
      ...expectedOf(answers),
      contacts: part(answers, "contacts")["n"],
      earlyHelp: part(answers, "early_help")["started_in_window"],
      inNeed: part(answers, "cin")["open"],
      lookedAfter: part(answers, "cla")["open"],
      contactsReceived: part(answers, "contacts")["n"],
      contactsChildren: part(answers, "contacts")["children"],
      earlyHelpCompleted: part(answers, "early_help")["completed_in_window"],
      earlyHelpOpen: part(answers, "early_help")["open"],
      careStarted: part(answers, "cla")["started_in_window"],
      careCeased: part(answers, "cla")["ceased_in_window"],
      unaccompanied: part(answers, "cla")["uasc_open"],
      threePlacements: part(answers, "cla")["placements_3plus_12m"],
      threePlacementsShare: part(answers, "cla")["placements_3plus_pct"],
      inTouch: part(answers, "care_leavers")["in_touch"],
      occupied: part(answers, "care_leavers")["eet"],
      suitableHomes: part(answers, "care_leavers")["suitable"],
      careLeavers: part(answers, "care_leavers")["rows"],
    });
  });

  it("of the template, headed in its second row, give the expected figures", () => {
    const answers = answersOf("annex-a/expected-template-2019.json");
    const lists = workbookLists("annex-a/template-2019.json");
    expect(lists.get("referrals")?.report.headingRow).toBe(2);
    const { referrals, referralsNoAction, referralsBefore } = expectedOf(answers);
    expect(figuresOf(lists, answers)).toMatchObject({ referrals, referralsNoAction, referralsBefore });
  });
});
