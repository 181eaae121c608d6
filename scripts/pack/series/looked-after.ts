import type { ColumnReference } from "../columns";
import type { TableName } from "../tables";
import type { LaitMeasure, SeriesDefinition } from "./series-definition";

const common = { code: "ACT-10", theme: 2, decimals: 0 } as const;

const ratePer10000 = (
  population: string,
  title: string,
  label: string,
  period: SeriesDefinition["period"],
  lait: LaitMeasure,
  measure?: string,
): SeriesDefinition => {
  const at = (column: string): ColumnReference => ({
    table: "cla",
    columns: [column],
    where: { population_type: population },
  });
  return {
    ...common,
    ...(measure !== undefined && { measure }),
    title,
    unit: "per 10,000",
    period,
    numerator: { ...at("children_count"), label },
    denominator: { ...at("population_estimate"), label: "children aged 0 to 17" },
    published: at("rate_per_10000"),
    lait,
  };
};

interface LookedAfterShare {
  readonly measure: string;
  readonly title: string;
  readonly table: TableName;
  readonly where: Readonly<Record<string, string>>;
  /** The rows that hold the whole; without them the percentage stands alone. */
  readonly whole?: Readonly<Record<string, string>>;
  readonly count: string;
  readonly percent: string;
  readonly label: string;
  readonly wholeLabel: string;
  readonly lait?: LaitMeasure;
}

const share = (definition: LookedAfterShare): SeriesDefinition => {
  const { table, where, whole, count, percent, lait } = definition;
  return {
    ...common,
    measure: definition.measure,
    title: definition.title,
    unit: "%",
    period: "at 31 March",
    numerator: { table, columns: [count], where, label: definition.label },
    ...(whole && {
      denominator: { table, columns: [count], where: whole, label: definition.wholeLabel },
    }),
    published: { table, columns: [percent], where },
    ...(lait && { lait }),
  };
};

const lookedAfter = "children looked after on 31 March";

const placements = (group: string, stability: string) => ({
  cla_group: group,
  placement_stability: stability,
});
const health = (characteristic: string, breakdown: string) => ({ characteristic, breakdown });
const careLeavers = (breakdown: string) => ({ care_leaver_age: "19 to 21 years", breakdown });
const schoolMoves = (stability: string) => ({
  cla_group: "CLA on 31 March",
  move_measure: "Mid-year moves",
  school_stability: stability,
});
const distance = (characteristic: string) => ({
  cla_group: "Distance between home and placement",
  characteristic,
});
const longTerm = "Children looked after continuously for at least 2.5 years on 31 March aged under 16 years";
const allAges = "Health assessments: Children looked after all ages";

const shares: readonly LookedAfterShare[] = [
  {
    measure: "3 or more placements",
    title: "Children looked after with three or more placements in the year",
    table: "claPlacements",
    where: placements("CLA on 31 March", "With 3 or more placements during the year"),
    whole: placements("CLA on 31 March", "Total children"),
    count: "children_count",
    percent: "children_percent",
    label: "children with three or more placements in the year",
    wholeLabel: lookedAfter,
    lait: { value: "LACStable_2016on", numerator: "LACStableNum_2016on" },
  },
  {
    measure: "same carer for 2 years",
    title: "Children looked after long term who have been with the same carer for two years",
    table: "claPlacements",
    where: placements(longTerm, "Living with the same carer for at least 2 years"),
    whole: placements(longTerm, "Total children"),
    count: "children_count",
    percent: "children_percent",
    label: "children with the same carer for at least two years",
    wholeLabel: "children under 16 looked after for at least 2.5 years",
    lait: { value: "LAC_LongStable%", numerator: "LAC_LongStableNum" },
  },
  {
    measure: "over 20 miles from home",
    title: "Children looked after who are placed more than 20 miles from home",
    table: "claCharacteristics",
    where: distance("Placed more than 20 miles from home"),
    whole: distance("Total"),
    count: "number",
    percent: "percentage",
    label: "children placed more than 20 miles from home",
    wholeLabel: lookedAfter,
  },
  {
    measure: "health assessment",
    title: "Children looked after for 12 months who had their annual health assessment",
    table: "claHealth",
    where: health(allAges, "Had their annual health assessment"),
    whole: health(allAges, "Total all ages"),
    count: "children_count",
    percent: "children_percent",
    label: "children who had their annual health assessment",
    wholeLabel: "children looked after for at least 12 months",
    lait: { value: "LACHealth%" },
  },
  {
    measure: "mid-year school move",
    title: "Children looked after who moved school in the middle of the year",
    table: "claSchoolMoves",
    where: schoolMoves("With one or more mid-year moves during the year"),
    whole: schoolMoves("Total children"),
    count: "number",
    percent: "percentage",
    label: "children who moved school in the middle of the year",
    wholeLabel: "children of school age looked after on 31 March",
    lait: { value: "Stability_School" },
  },
  {
    measure: "3 or more social workers",
    title: "Children looked after with three or more social workers in the year",
    table: "claSocialWorkers",
    where: { cla_group: "CLA on 31 March", sw_stability: "3 or more social workers during the year" },
    whole: { cla_group: "CLA on 31 March", sw_stability: "Total children" },
    count: "number",
    percent: "percentage",
    label: "children with three or more social workers in the year",
    wholeLabel: lookedAfter,
    lait: { value: "Stability_SocialWorker" },
  },
  {
    measure: "care leavers in suitable accommodation",
    title: "Care leavers aged 19 to 21 in suitable accommodation",
    table: "careLeaverHomes",
    where: careLeavers("Accommodation considered suitable"),
    whole: careLeavers("Suitability total"),
    count: "care_leaver_count",
    percent: "care_leaver_percent",
    label: "care leavers in suitable accommodation",
    wholeLabel: "care leavers aged 19 to 21 whose accommodation could be judged",
    lait: { value: "CareLeaverAcc" },
  },
  {
    measure: "care leavers in education, employment or training",
    title: "Care leavers aged 19 to 21 in education, employment or training",
    table: "careLeaverActivity",
    where: careLeavers("Total in education, employment or training"),
    whole: careLeavers("Total"),
    count: "care_leaver_count",
    percent: "care_leaver_percent",
    label: "care leavers in education, employment or training",
    wholeLabel: "care leavers aged 19 to 21",
    lait: { value: "CareLeaverEET", numerator: "CareLeaverEETNum" },
  },
];

/** ACT-10: children looked after, and what is published of their stability, health and leaving. */
export const lookedAfterSeries: readonly SeriesDefinition[] = [
  ratePer10000(
    "Children looked after on 31 March each year",
    "Children looked after at 31 March",
    lookedAfter,
    "at 31 March",
    { value: "LAC", numerator: "LACnum" },
  ),
  ratePer10000(
    "Children starting to be looked after each year",
    "Children starting to be looked after in the year",
    "children starting to be looked after in the year",
    "year to 31 March",
    { value: "LAC_Start_Rate", numerator: "LACnum_Start" },
    "starting",
  ),
  ratePer10000(
    "Children ceasing to be looked after each year",
    "Children ceasing to be looked after in the year",
    "children ceasing to be looked after in the year",
    "year to 31 March",
    { value: "LAC_Cease_Rate", numerator: "LACceased" },
    "ceasing",
  ),
  ...shares.map(share),
  {
    ...common,
    decimals: 1,
    measure: "average sdq score",
    title: "Average strengths and difficulties score of children looked after for 12 months",
    unit: "score",
    period: "at 31 March",
    published: {
      table: "claHealth",
      columns: ["children_count"],
      where: health("Ages 5 to 16 years with SDQ score", "SDQ average score"),
    },
    lait: { value: "Emotional_LAC" },
  },
];
