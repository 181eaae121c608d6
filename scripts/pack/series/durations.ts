import type { CountDefinition, SeriesDefinition } from "./series-definition";
import { sharesOf, type ShareDefinition } from "./shares";

type Band = readonly [column: string, measure: string, lait?: string];

const bands = (what: string, list: readonly Band[], printedPercent: boolean): readonly ShareDefinition[] =>
  list.map(([column, measure, lait]) => ({
    column,
    ...(printedPercent && { percent: `${column}_percent` }),
    measure,
    title: `${what}: ${measure}`,
    label: `${what.toLowerCase()}: ${measure}`,
    ...(lait !== undefined && { lait: { value: lait } }),
  }));

const total = (table: CountDefinition["table"], column: string, label: string) =>
  ({ table, columns: [column], label }) satisfies CountDefinition;

/** Percentiles of working days, published without counts. */
const percentiles = (
  table: CountDefinition["table"],
  code: string,
  what: string,
  columns: readonly (readonly [column: string, measure: string])[],
): readonly SeriesDefinition[] =>
  columns.map(([column, measure]) => ({
    code,
    measure,
    title: `${what}: ${measure}`,
    unit: "working days",
    period: "year to 31 March",
    theme: 3,
    published: { table, columns: [column] },
  }));

const openEpisodes = total("b4", "At31_episodes", "children in need at 31 March");
const endedEpisodes = total("b5", "Ended_episodes", "episodes of need ending in the year");
const assessments = total("c2", "Assessments_completed", "assessments completed in the year");
const conferences = total("c4", "ICPC", "initial child protection conferences held in the year");
const currentPlans = total("d5", "CPP_At31", "children on a child protection plan at 31 March");
const endedPlans = total("d7", "CPP_End", "child protection plans ending in the year");
const stayedBriefly = total(
  "d8",
  "3_months_or_less",
  "children who stayed in need for 3 months or less after a plan that ended from April to September",
);
const endedEarly = total("d8", "CPP_End_first_6months", "plans ending from April to September");

const assessmentBands: readonly Band[] = [
  ["Same_day", "same day"],
  ["1-10_days", "1 to 10 days"],
  ["11-20_days", "11 to 20 days"],
  ["21-30_days", "21 to 30 days"],
  ["31-40_days", "31 to 40 days"],
  ["41-45_days", "41 to 45 days"],
  ["46-50_days", "46 to 50 days"],
  ["51-60_days", "51 to 60 days"],
  ["61+_days", "61 days or more"],
];

const planBands: readonly Band[] = [
  ["3_months_or_less", "3 months or less"],
  ["more_than_3_months_6_months", "3 to 6 months"],
  ["more_than_6_months_less_than_1_year", "6 to 12 months"],
  ["1_year_less_than_2_years", "1 to 2 years"],
];

/** How long things take: needs, assessments, conferences, plans. */
export const durationSeries: readonly SeriesDefinition[] = [
  ...sharesOf(openEpisodes, { code: "DEC-10", theme: 3, period: "at 31 March" }, [
    {
      column: "2years+",
      percent: "2years+_percent",
      title: "Children in need whose episode has been open two years or more",
      label: "children in need for two years or more",
      lait: { value: "CINTime2more" },
    },
    ...bands(
      "Children in need by length of the open episode",
      [
        ["3_months_or_less", "3 months or less", "CINTime3months"],
        ["more_than_3_months_6_months", "3 to 6 months", "CINTime3-6"],
        ["more_than_6_months_less_than_1_year", "6 to 12 months", "CINTime6-1"],
        ["1_year_less_than_2_years", "1 to 2 years", "CINTime1-2"],
      ],
      true,
    ),
  ]),
  ...sharesOf(
    endedEpisodes,
    { code: "DEC-10", theme: 3, period: "year to 31 March" },
    bands(
      "Episodes of need that ended by their length",
      [
        ["3_months_or_less", "ended: 3 months or less", "CINCease3months"],
        ["more_than_3_months_6_months", "ended: 3 to 6 months", "CINCease3-6"],
        ["more_than_6_months_less_than_1_year", "ended: 6 to 12 months", "CINCease6-1"],
        ["1_year_less_than_2_years", "ended: 1 to 2 years", "CINCease1-2"],
        ["2years+", "ended: 2 years or more", "CINCease2more"],
      ],
      true,
    ),
  ),
  ...sharesOf(
    assessments,
    { code: "DEC-6", theme: 3, period: "year to 31 March" },
    bands("Assessments completed by working days", assessmentBands, false),
  ),
  ...percentiles("c2", "DEC-6", "Working days to complete an assessment", [
    ["25th_Percentile_days", "lower quartile"],
    ["Median_days", "median"],
    ["75th_Percentile_days", "upper quartile"],
  ]),
  ...sharesOf(
    conferences,
    { code: "DEC-7", theme: 3, period: "year to 31 March" },
    bands(
      "Initial child protection conferences by working days",
      [
        ["Duration_0-10_days", "0 to 10 days"],
        ["Duration_11-15_days", "11 to 15 days"],
        ["Duration_16-20_days", "16 to 20 days"],
        ["Duration_21+_days", "21 days or more"],
      ],
      false,
    ),
  ),
  ...percentiles("c4", "DEC-7", "Working days to an initial child protection conference", [
    ["Duration_25th_Percentile", "lower quartile"],
    ["Duration_median", "median"],
    ["Duration_75th_Percentile", "upper quartile"],
  ]),
  ...sharesOf(
    currentPlans,
    { code: "PLN-3", theme: 4, period: "at 31 March" },
    bands("Child protection plans at 31 March by length", planBands, true),
  ),
  ...sharesOf(endedPlans, { code: "PLN-4", theme: 4, period: "year to 31 March" }, [
    {
      column: "2_years_or_more",
      percent: "2_years_or_more_percent",
      title: "Child protection plans ending in the year that had lasted two years or more",
      label: "plans that had lasted two years or more",
      lait: { value: "CPPlans2yrs", numerator: "CPRDuration" },
    },
    ...bands("Child protection plans ending in the year by length", planBands, true),
  ]),
  ...sharesOf(endedEarly, { code: "PLN-6", theme: 4, period: "year to 31 March" }, [
    {
      column: "more_than_6_months",
      percent: "more_than_6_months_percent",
      title: "Plans ending from April to September after which the child stayed in need over 6 months",
      label: "children who stayed in need for more than 6 months",
    },
    ...bands(
      "Plans ending from April to September by how long the child stayed in need",
      [
        ["3_months_or_less", "3 months or less"],
        ["more_than_3_months_6_months", "3 to 6 months"],
      ],
      true,
    ),
  ]),
  ...sharesOf(stayedBriefly, { code: "PLN-6", theme: 4, period: "year to 31 March" }, [
    {
      column: "3_months_or_less_transfer",
      percent: "3_months_or_less_transfer_percent",
      measure: "moved to another authority",
      title: "Children who stayed in need 3 months or less after a plan because they moved authority",
      label: "children whose case moved to another authority",
    },
  ]),
];
