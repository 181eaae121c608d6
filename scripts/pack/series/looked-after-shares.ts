import type { TableName } from "../tables";
import type { LaitMeasure, SeriesDefinition } from "./series-definition";

export const lookedAfter = "children looked after on 31 March";

/** Rows of the health table: a group of children and what is counted of them. */
export const health = (characteristic: string, breakdown: string) => ({ characteristic, breakdown });

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
    code: "ACT-10",
    theme: 2,
    decimals: 0,
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

const placements = (group: string, stability: string) => ({
  cla_group: group,
  placement_stability: stability,
});
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

/** Stability, distance, health, schooling and leaving care, as shares of those looked after. */
export const lookedAfterShareSeries: readonly SeriesDefinition[] = shares.map(share);
