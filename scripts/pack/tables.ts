import type { PublishedRow } from "./published-folder";
import { ENGLAND, laitRegionCodes } from "./area-list";

/** How a table names areas and years, and how exact its counts are. */
export interface TableDefinition {
  readonly file: string;
  /** Key of the publication in the source list. */
  readonly source: string;
  readonly layout: TableLayout;
  /** Half the unit that counts are rounded to: 0 for exact counts. */
  readonly halfUnit: { readonly authority: number; readonly aggregate: number };
}

export interface TableLayout {
  /** Keys of the areas that a row speaks of: two for a joint return, none when it is left out. */
  areas(row: PublishedRow): readonly string[];
  year(row: PublishedRow): number;
  /** The symbol for an empty cell, where the row says why it is empty; "x" otherwise. */
  missing?(row: PublishedRow): string;
}

/** Tables of Explore education statistics: one row an area and period. */
const exploreEducationStatistics: TableLayout = {
  areas: (row) => {
    if (row.geographic_level === "National") return [ENGLAND];
    if (row.geographic_level === "Regional") return [row.region_code ?? ""];
    return (row.old_la_code ?? "").split(" / ");
  },
  year: (row) => reportingYear(row.time_period ?? ""),
};

/** The long table of the Local Authority Interactive Tool. */
const interactiveTool: TableLayout = {
  areas: (row) => [laitRegionCodes[row.la_number ?? ""] ?? row.la_number ?? ""],
  year: (row) => reportingYear(row.year ?? ""),
};

/** Fingertips: areas by ONS code, which `AreaFinder` resolves; sexes apart. */
const fingertips: TableLayout = {
  areas: (row) => [row["Area Code"] ?? ""],
  year: (row) => reportingYear(row["Time period"] ?? ""),
  missing: (row) => (/disclosure control/.test(row["Value note"] ?? "") ? "c" : "x"),
};

/** "2025", "202425", "2023/24" and "2016-17" all mean the year in which the period ends. */
export const reportingYear = (period: string): number => {
  const match = /^(\d{4})(?:[/-]?(\d{2}))?(?!\d)/.exec(period);
  if (!match) return NaN;
  return match[2] === undefined ? Number(match[1]) : Number(match[1]) + 1;
};

const exact = { authority: 0, aggregate: 5 };
const fullTimeEquivalents = { authority: 0.05, aggregate: 0.05 };

const childrenInNeed2025 = (file: string): TableDefinition => ({
  file: `cin_2025/${file}_2013_to_2025.csv`,
  source: "cin-2025",
  layout: exploreEducationStatistics,
  halfUnit: exact,
});

const childrenInNeed2024 = (file: string): TableDefinition => ({
  file: `cin_2024/${file}_to_2024.csv`,
  source: "cin-2024",
  layout: exploreEducationStatistics,
  halfUnit: exact,
});

const lookedAfter = (file: string, source = "cla-2025"): TableDefinition => ({
  file: `cla_2025/${file}.csv`,
  source,
  layout: exploreEducationStatistics,
  halfUnit: exact,
});

const outcomes = (file: string): TableDefinition => ({
  file: `cin_outcomes/${file}.csv`,
  source: "outcomes-2025",
  layout: exploreEducationStatistics,
  halfUnit: exact,
});

/** Every table the pack is built from, by the short name that column keys begin with. */
export const tables = {
  population: {
    file: "population/ons_mid-year_population_estimates_2012_to_2024.csv",
    source: "population-2024",
    layout: exploreEducationStatistics,
    halfUnit: { authority: 0, aggregate: 0 },
  },
  b1: childrenInNeed2025("b1_children_in_need"),
  c1: childrenInNeed2025("c1_children_in_need_referrals_and_rereferrals"),
  c3: {
    ...childrenInNeed2025(""),
    file: "cin_2025/c3_factors_identified_at_end_of_assessment_2018_to_2025.csv",
  },
  c4: childrenInNeed2025("c4_children_in_need_section_47s_and_icpcs"),
  d3: childrenInNeed2025("d3_cpps_subsequent_plan"),
  d5: childrenInNeed2025("d5_cpps_at31march_by_duration"),
  b2: childrenInNeed2024("b2_children_in_need_recorded_disability_2013"),
  b3: childrenInNeed2024("b3_cin_primary_need_2013"),
  b4: childrenInNeed2024("b4_children_in_need_duration_of_open_episode_2013"),
  b5: childrenInNeed2024("b5_children_in_need_duration_of_ended_episode_2013"),
  b6: childrenInNeed2024("b6_children_in_need_reason_for_closure_2013"),
  b7: childrenInNeed2024("b7_child_in_need_plans_2022"),
  c2: childrenInNeed2024("c2_children_in_need_assessments_duration_2014"),
  c5: childrenInNeed2024("c5_children_in_need_referrals_by_source_2014"),
  d1: childrenInNeed2024("d1_child_protection_plans_2013"),
  d2: childrenInNeed2024("d2_cpps_starting_by_category_of_abuse_2013"),
  d4: childrenInNeed2024("d4_cpps_at31march_by_category_of_abuse_2013"),
  d6: childrenInNeed2024("d6_cpps_reviewed_within_timescales_2013"),
  d7: childrenInNeed2024("d7_cpps_ending_by_duration_2013"),
  d8: childrenInNeed2024("d8_cpps_ending_in_first_6months_by_duration_2013"),
  cla: lookedAfter("cla_number_and_rate_per_10k_children"),
  claCharacteristics: lookedAfter("cla_on_31_march_by_characteristics_2021_to_2025.from_rds"),
  claPlacements: lookedAfter("la_cla_placement_stability"),
  careLeaverHomes: lookedAfter("la_care_leavers_accommodation_suitability"),
  careLeaverActivity: lookedAfter("la_care_leavers_activity"),
  claHealth: lookedAfter("la_conviction_health_outcome_cla"),
  claSchoolMoves: lookedAfter("la_cla_school_moves", "cla-stability-2024"),
  claSocialWorkers: lookedAfter("la_cla_swcount", "cla-stability-2024"),
  workforce: {
    file: "workforce/csww_indicators_2017_to_2025.csv",
    source: "workforce-2025",
    layout: exploreEducationStatistics,
    halfUnit: fullTimeEquivalents,
  },
  absence: outcomes("absence_la"),
  ks2: outcomes("ks2_la"),
  ks4: outcomes("ks4_la"),
  injuries: {
    file: "fingertips/fingertips_90284_injury_admissions_0_14.csv",
    source: "injuries-2024",
    layout: fingertips,
    halfUnit: { authority: 2.5, aggregate: 2.5 },
  },
  lait: {
    file: "lait/bds_long_childrens_measures.csv",
    source: "lait-2026",
    layout: interactiveTool,
    halfUnit: { authority: 0, aggregate: 0 },
  },
} as const satisfies Record<string, TableDefinition>;

export type TableName = keyof typeof tables;
