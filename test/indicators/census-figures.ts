import { isCellError } from "../../src/core/cells/cell-error";
import type { Grid } from "../../src/core/cells/grid";
import type { Period } from "../../src/core/calendar/period";
import { primaryNeeds } from "../../src/core/records/code-lists/primary-need";
import { readList } from "../../src/core/records/read-list";
import type { RecordList } from "../../src/core/records/record-list";
import { findRecordList } from "../../src/core/records/record-lists";
import { quantile } from "../../src/core/statistics/quantile";
import { findIndicator } from "../../src/indicators";
import { conferenceBands } from "../../src/indicators/3-decision-making/dec-7-conferences-within-15-days";
import { assessmentBands } from "../../src/indicators/3-decision-making/dec-6-assessments-within-45-days";
import { breakdownIndicator } from "../../src/indicators/breakdown";
import { countInBands } from "../../src/indicators/counting/durations";
import { planBands } from "../../src/indicators/counting/plan-bands";
import type { Count, Indicator, Measure } from "../../src/indicators/indicator";
import { countIndicator, measureIndicator, type MeasureSettings } from "../../src/indicators/measure";

/** The tables of a census return; a table without rows is left out. */
export type CensusTables = Readonly<Record<string, Grid>>;

const LIST_OF_TABLE = {
  CINdetails: "referrals",
  Assessments: "assessments",
  Section47: "section-47-enquiries",
  ChildProtectionPlans: "child-protection-plans",
  Reviews: "reviews",
  CINplanDates: "cin-plans",
} as const;

type Table = keyof typeof LIST_OF_TABLE;

const fail = (message: string): never => {
  throw new Error(message);
};

/** Every figure of the expected answers that indicators give, by the key of the answer. */
export class CensusFigures {
  private readonly lists = new Map<Table, RecordList>();

  constructor(
    tables: CensusTables,
    private readonly period: Period,
    private readonly population: number,
  ) {
    for (const [table, id] of Object.entries(LIST_OF_TABLE) as [Table, string][]) {
      const grid = tables[table];
      const definition = findRecordList(id) ?? fail(id);
      if (!grid || grid.length < 2) continue;
      const list = readList(grid, definition);
      this.lists.set(table, isCellError(list) ? fail(`${table}: ${list.message}`) : list);
    }
  }

  private indicator(code: string): Indicator {
    const indicator = findIndicator(code);
    return isCellError(indicator) ? fail(indicator.message) : indicator;
  }

  private settings(options: MeasureSettings["options"] = {}): MeasureSettings {
    return { population: this.population, others: [...this.lists.values()], options };
  }

  private measure(code: string, table: Table, options?: MeasureSettings["options"]): Measure | null {
    const list = this.lists.get(table);
    if (!list) return null;
    const measure = measureIndicator(this.indicator(code), list, this.period, this.settings(options));
    return isCellError(measure) ? fail(`${code}: ${measure.message}`) : measure;
  }

  private count(code: string, table: Table): Count | null {
    const list = this.lists.get(table);
    if (!list) return null;
    const count = countIndicator(this.indicator(code), list, this.period, this.settings());
    return isCellError(count) ? fail(`${code}: ${count.message}`) : count;
  }

  private bands(code: string, table: Table, bands: Parameters<typeof countInBands>[1]): number[] {
    return countInBands(this.count(code, table)?.durations ?? new Float64Array(0), bands);
  }

  private quartiles(code: string, table: Table): (number | null)[] {
    const days = this.count(code, table)?.durations ?? [];
    return [0.25, 0.5, 0.75].map((share) => {
      const value = quantile(days, share);
      return Number.isNaN(value) ? null : Math.floor(value + 0.5);
    });
  }

  private groups(code: string, table: Table, by: string): Record<string, number> {
    const list = this.lists.get(table);
    if (!list) return {};
    const breakdown = breakdownIndicator(this.indicator(code), list, this.period, by, this.settings());
    if (isCellError(breakdown)) return fail(breakdown.message);
    return Object.fromEntries(breakdown.rows.map(({ group, measure }) => [group, measure.numerator]));
  }

  /** Referrals and children in need. */
  referrals(): Record<string, unknown> {
    const children = this.measure("DEC-3", "CINdetails", { unit: "children" });
    const again = this.measure("DEC-3", "CINdetails");
    const noAction = this.measure("DEC-1", "CINdetails");
    const notInNeed = this.measure("DEC-2", "CINdetails");
    const inNeed = this.measure("ACT-1", "CINdetails");
    return {
      referrals: this.measure("ACT-2", "CINdetails")?.numerator,
      referrals_rate: this.measure("ACT-2", "CINdetails")?.value,
      children_referred: children?.denominator,
      children_re_referred: children?.numerator,
      children_re_referred_pct: children?.value,
      re_referrals_12m: again?.numerator,
      re_referrals_12m_pct: again?.value,
      referrals_nfa: noAction?.numerator,
      referrals_nfa_pct: noAction?.value,
      referrals_assessed_not_in_need: notInNeed?.numerator,
      referrals_assessed_not_in_need_pct: notInNeed?.value,
      referrals_by_source: this.groups("ACT-2", "CINdetails", "Referral source group"),
      cin_31march_episodes: inNeed?.numerator,
      cin_31march_rate: inNeed?.value,
      cin_31march_children: this.measure("ACT-1", "CINdetails", { unit: "children" })?.numerator,
      cin_31march_by_primary_need: this.needs(),
    };
  }

  private needs(): Record<string, number> {
    const found = this.groups("ACT-1", "CINdetails", "PrimaryNeedCode");
    return Object.fromEntries(
      primaryNeeds.flatMap(({ code, label }) => (label in found ? [[code, found[label] ?? 0]] : [])),
    );
  }

  /** Child in need plans; none where the table is left out. */
  childInNeedPlans(): Record<string, unknown> {
    const plans = (which: string) => this.measure("ACT-16", "CINplanDates", { which })?.numerator ?? 0;
    return {
      cin_plans_31march: plans("open"),
      cin_plans_start: plans("starting"),
      cin_plans_end: plans("ending"),
    };
  }

  /** Assessments. */
  assessments(): Record<string, unknown> {
    const inTime = this.measure("DEC-6", "Assessments");
    const days = this.count("DEC-6", "Assessments")?.durations ?? new Float64Array(0);
    return {
      assessments_completed: inTime?.denominator ?? 0,
      assessments_rate: this.measure("ACT-15", "Assessments")?.value ?? 0,
      assessments_within_45: inTime?.numerator ?? 0,
      assessments_within_45_pct: inTime?.value ?? null,
      assessments_no_valid_duration: days.filter(Number.isNaN).length,
      assessment_bands: this.bands("DEC-6", "Assessments", assessmentBands),
      assessment_days_p25_median_p75: this.quartiles("DEC-6", "Assessments"),
    };
  }

  /** Section 47 enquiries and conferences. */
  conferences(): Record<string, unknown> {
    const cohort = this.measure("DEC-8", "Section47");
    const inTime = this.measure("DEC-7", "Section47");
    const led = this.measure("DEC-12", "Section47");
    return {
      s47: this.measure("ACT-4", "Section47")?.numerator,
      s47_rate: this.measure("ACT-4", "Section47")?.value,
      s47_children: this.measure("ACT-4", "Section47", { unit: "children" })?.numerator,
      s47_cohort_with_icpc: cohort?.numerator,
      s47_to_icpc_cohort_pct: cohort?.value,
      s47_to_icpc_ratio_pct: this.measure("DEC-8", "Section47", { method: "ratio" })?.value,
      icpc: this.measure("ACT-5", "Section47")?.numerator,
      icpc_rate: this.measure("ACT-5", "Section47")?.value,
      icpc_children: this.measure("ACT-5", "Section47", { unit: "children" })?.numerator,
      icpc_transfer_in: this.measure("ACT-5", "Section47", { transfers: "only" })?.numerator,
      icpc_to_cpp_ratio_pct: this.lists.has("ChildProtectionPlans")
        ? this.measure("DEC-12", "Section47", { method: "ratio" })?.value
        : undefined,
      icpc_within_15: inTime?.numerator,
      icpc_within_15_pct: inTime?.value,
      icpc_bands: this.bands("DEC-7", "Section47", conferenceBands),
      icpc_days_p25_median_p75: this.quartiles("DEC-7", "Section47"),
      icpc_with_cpp_same_day: led?.numerator,
      icpc_to_cpp_cohort_pct: led?.value,
    };
  }

  private abuse(code: string, by: string): Record<string, number> {
    const found = this.groups(code, "ChildProtectionPlans", by);
    const labels = {
      NEG: "Neglect",
      PHY: "Physical abuse",
      SAB: "Sexual abuse",
      EMO: "Emotional abuse",
      MUL: "Multiple or not recommended",
    };
    return Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, found[label] ?? 0]));
  }

  /** Child protection plans. */
  plans(): Record<string, unknown> {
    const plans = "ChildProtectionPlans";
    const reviewed = this.lists.has("Reviews") ? this.measure("PLN-1", plans) : null;
    const second = this.measure("PLN-2", plans);
    const recent = this.measure("PLN-2", plans, { within: "24 months" });
    return {
      cpp_start: this.measure("ACT-7", plans)?.numerator,
      cpp_start_rate: this.measure("ACT-7", plans)?.value,
      cpp_end: this.measure("ACT-8", plans)?.numerator,
      cpp_end_rate: this.measure("ACT-8", plans)?.value,
      cpp_31march: this.measure("ACT-6", plans)?.numerator,
      cpp_31march_rate: this.measure("ACT-6", plans)?.value,
      cpp_start_by_initial_category: this.abuse("ACT-7", "InitialCategoryOfAbuse"),
      cpp_start_by_latest_category: this.abuse("ACT-7", "LatestCategoryOfAbuse"),
      cpp_31march_by_initial_category: this.abuse("ACT-6", "InitialCategoryOfAbuse"),
      cpp_31march_by_latest_category: this.abuse("ACT-6", "LatestCategoryOfAbuse"),
      cpp_second_or_subsequent: second?.numerator,
      cpp_second_or_subsequent_pct: second?.value,
      cpp_repeat_within_2y_from_dates: recent?.numerator,
      cpp_repeat_within_2y_pct: recent?.value,
      cpp_31march_duration: this.bands("ACT-6", plans, planBands),
      cpp_31march_2y_pct: this.measure("PLN-3", plans)?.value,
      cpp_ended_duration: this.bands("ACT-8", plans, planBands),
      cpp_ended_2y_pct: this.measure("PLN-4", plans)?.value,
      cpp_31march_3m_plus: reviewed?.denominator,
      cpp_reviewed_in_time: reviewed?.numerator,
      cpp_reviewed_in_time_pct: reviewed?.value,
    };
  }

  all(): Record<string, unknown> {
    return {
      ...this.referrals(),
      ...this.childInNeedPlans(),
      ...this.assessments(),
      ...this.conferences(),
      ...this.plans(),
    };
  }
}

/** The expected answers in the shape of our figures: bands as lists, answers that we do not give left out. */
export const comparable = (
  expected: Record<string, unknown>,
  figures: Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(expected)
      .filter(([key]) => key in figures && figures[key] !== undefined)
      .map(([key, value]) => [
        key,
        typeof value === "object" && /bands$|duration$/.test(key) ? Object.values(value as object) : value,
      ]),
  );
