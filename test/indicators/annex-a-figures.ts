import { isCellError } from "../../src/core/cells/cell-error";
import type { Period } from "../../src/core/calendar/period";
import { runChecks } from "../../src/core/records/checks/run-checks";
import type { RecordList } from "../../src/core/records/record-list";
import { findIndicator } from "../../src/indicators";
import { breakdownIndicator } from "../../src/indicators/breakdown";
import { distributionOf } from "../../src/indicators/distribution";
import type { CountingOptions, Measure } from "../../src/indicators/indicator";
import type { MeasureSettings } from "../../src/indicators/measure";
import { measured } from "./oracle-lists";

export type Figures = Readonly<Record<string, unknown>>;

const VISITS_WITHIN = [10, 14, 20, 28, 42];

/** Every figure of the lists of Annex A that the product gives, by list and key of the expected answers. */
export class AnnexAFigures {
  constructor(
    private readonly lists: ReadonlyMap<string, RecordList>,
    private readonly period: Period,
    private readonly population: number,
  ) {}

  /** The answers count each row of an inspection list. */
  private measure(code: string, list: string, options: CountingOptions = {}, more: MeasureSettings = {}) {
    const records = this.lists.get(list);
    const settings = { population: this.population, ...more, options: { sameDay: "each", ...options } };
    return records && measured(code, records, settings, this.period);
  }

  private count(code: string, list: string, options: CountingOptions = {}): number {
    return this.measure(code, list, options)?.numerator ?? 0;
  }

  private rows(list: string): number {
    return this.lists.get(list)?.count ?? 0;
  }

  /** Numerators by group, under the codes or labels of the answers. */
  private groups(code: string, list: string, by: string): Record<string, number> {
    const records = this.lists.get(list);
    const indicator = findIndicator(code);
    if (!records || isCellError(indicator)) return {};
    const split = breakdownIndicator(indicator, records, this.period, by);
    if (isCellError(split)) throw new Error(split.message);
    return Object.fromEntries(split.rows.map(({ group, measure }) => [group, measure.numerator]));
  }

  private readonly ofList: Readonly<Record<string, () => Figures>> = {
    contacts: () => ({
      n: this.count("ACT-14", "contacts"),
      rows_in_list: this.rows("contacts"),
      children: this.count("ACT-14", "contacts", { unit: "children" }),
      by_source: this.groups("ACT-14", "contacts", "Contact Source"),
    }),
    early_help: () => ({
      rows_in_list: this.rows("early-help-assessments"),
      started_in_window: this.count("ACT-12", "early-help-assessments"),
      completed_in_window: this.count("ACT-12", "early-help-assessments", { which: "ending" }),
      open: this.count("ACT-12", "early-help-assessments", { which: "open" }),
    }),
    referrals: () => {
      const before = this.measure("DEC-3", "referrals", { history: "count column" });
      return {
        n: this.count("ACT-2", "referrals"),
        rows_in_list: this.rows("referrals"),
        children: this.count("ACT-2", "referrals", { unit: "children" }),
        nfa: this.count("DEC-1", "referrals"),
        nfa_pct: valueOf(this.measure("DEC-1", "referrals")),
        with_prior_12m: before?.numerator ?? 0,
        with_prior_12m_pct: valueOf(before),
        annualised_rate: valueOf(this.measure("ACT-2", "referrals", {}, { annualise: true })),
      };
    },
    assessments: () => {
      const inTime = this.measure("DEC-6", "assessments");
      return {
        completed_in_window: inTime?.denominator ?? 0,
        rows_in_list: this.rows("assessments"),
        open: this.measure("DEC-13", "assessments")?.denominator ?? 0,
        within_45: inTime?.numerator ?? 0,
        within_45_pct: valueOf(inTime),
        p25_median_p75: this.quartiles(),
      };
    },
    s47: () => {
      const list = "section-47-enquiries";
      return {
        n_rows: this.count("ACT-4", list),
        n_distinct_child_start: this.count("ACT-4", list, { sameDay: "once" }),
        icpc_in_window: this.count("ACT-5", list),
        icpc_within_15: this.count("DEC-7", list),
        icpc_within_15_pct: valueOf(this.measure("DEC-7", list)),
        icpc_resulting_in_cpp: this.count("DEC-12", list),
        icpc_resulting_in_cpp_pct: valueOf(this.measure("DEC-12", list)),
        s47_with_icpc_pct: valueOf(this.measure("DEC-8", list)),
      };
    },
    cin: () => ({
      rows_in_list: this.rows("children-in-need"),
      open: this.count("ACT-1", "children-in-need"),
      by_status: this.groups("ACT-1", "children-in-need", "Case status"),
      by_need_open: this.groups("ACT-1", "children-in-need", "Primary need code"),
    }),
    cpp: () => {
      const list = "child-protection-plans";
      return {
        rows_in_list: this.rows(list),
        open: this.count("ACT-6", list),
        open_rate: valueOf(this.measure("ACT-6", list), 0),
        ended_in_window: this.count("ACT-8", list),
        started_in_window_still_listed: this.count("ACT-7", list),
        previous_gt0_of_started: this.count("PLN-2", list),
        previous_gt0_pct: valueOf(this.measure("PLN-2", list)),
        by_initial_open: this.groups("ACT-6", list, "Initial category of abuse"),
        by_latest_open: this.groups("ACT-6", list, "Latest category of abuse"),
        two_years_plus: this.count("PLN-3", list),
        three_months_plus: this.measure("PLN-8", list)?.denominator ?? 0,
        visit_within_days: Object.fromEntries(VISITS_WITHIN.map((days) => [days, this.visited(days)])),
        no_visit_date: this.findings(list, "visit-missing"),
      };
    },
    cla: () => {
      const list = "children-looked-after";
      const told = this.measure("ACT-10", list)?.cautions ?? [];
      return {
        rows_in_list: this.rows(list),
        open: this.count("ACT-10", list),
        open_rate_whole: valueOf(this.measure("ACT-10", list), 0),
        started_in_window: this.count("ACT-10", list, { which: "starting" }),
        ceased_in_window: this.count("ACT-10", list, { which: "ending" }),
        uasc_open: this.count("ACT-17", list),
        placements_3plus_12m: this.count("OUT-9", list),
        placements_3plus_pct: valueOf(this.measure("OUT-9", list)),
        short_breaks_V3_V4: told.find(({ sentence }) => sentence.includes("short breaks"))?.rows ?? 0,
      };
    },
    care_leavers: () => ({
      rows: this.measure("OUT-10", "care-leavers")?.denominator ?? 0,
      in_touch: this.count("OUT-10", "care-leavers"),
      suitable: this.count("OUT-12", "care-leavers"),
      eet: this.count("OUT-11", "care-leavers"),
      neet: this.count("OUT-13", "care-leavers"),
    }),
  };

  /** Open plans whose visit is not overdue; a plan without a visit is in the answers as not visited. */
  private visited(timescale: number): number {
    const plans = this.measure("PLN-9", "child-protection-plans", { timescale, timescaleUnit: "days" });
    return (plans?.denominator ?? 0) - (plans?.numerator ?? 0);
  }

  private findings(list: string, rule: string): number {
    const records = this.lists.get(list);
    return (records && runChecks(records).find((finding) => finding.rule.id === rule)?.count) ?? 0;
  }

  private quartiles(): (number | null)[] {
    const assessments = this.lists.get("assessments");
    const indicator = findIndicator("DEC-6");
    if (!assessments || isCellError(indicator)) return [null, null, null];
    const found = distributionOf(indicator, assessments, this.period);
    if (isCellError(found)) throw new Error(found.message);
    return [found.lowerQuartile, found.median, found.upperQuartile];
  }

  /** The figures of the lists named, in the shape of the answers. */
  of(lists: readonly string[]): Record<string, Figures> {
    return Object.fromEntries(lists.map((list) => [list, this.ofList[list]?.() ?? {}]));
  }
}

const valueOf = (measure: Measure | undefined, otherwise: number | null = null): number | null =>
  measure ? measure.value : otherwise;
