import type { TableName } from "../tables";
import type { LaitMeasure, SeriesDefinition } from "./series-definition";

/** The groups that education outcomes are published for; the first is the headline. */
const groups = [
  { key: "", words: "children in need", name: "CINO at 31 March" },
  { key: "on a plan", words: "children on a child protection plan", name: "CPPO at 31 March" },
  {
    key: "looked after",
    words: "children looked after for 12 months",
    name: "CLA 12 months at 31 March",
  },
] as const;

export const headlineNote = {
  text: "Children in need excluding those on a child protection plan or looked after",
};

interface EducationMeasure {
  readonly code: string;
  readonly key: string;
  readonly title: string;
  readonly unit: "%" | "score";
  readonly decimals?: number;
  readonly table: TableName;
  readonly count: string;
  readonly whole: string;
  readonly rate: string;
  readonly label: string;
  readonly wholeLabel: string;
  /** LAIT measure for each group, in the order of `groups`. */
  readonly lait?: readonly (string | undefined)[];
  readonly revised?: readonly number[];
}

const educationMeasures: readonly EducationMeasure[] = [
  {
    code: "OUT-3",
    key: "",
    title: "Reached the expected standard in reading, writing and maths at key stage 2",
    unit: "%",
    decimals: 0,
    table: "ks2",
    count: "t_rwm_met_expected_standard",
    whole: "t_rwm_eligible_pupils",
    rate: "pt_rwm_met_expected_standard",
    label: "pupils who reached the expected standard",
    wholeLabel: "pupils at the end of key stage 2",
    lait: ["CIN_KS2_ExpStd_RWM", "CPPO_KS2_RWM", "LAC_KS2_ExpStd_RWM"],
    revised: [2025],
  },
  {
    code: "OUT-4",
    key: "",
    title: "Average Attainment 8 score at key stage 4",
    unit: "score",
    table: "ks4",
    count: "t_att8",
    whole: "t_pupils",
    rate: "avg_att8",
    label: "sum of Attainment 8 scores",
    wholeLabel: "pupils at the end of key stage 4",
    lait: ["CIN_Avg_Attain8_KS4", "CPPO_KS4_A8", "LAC_KS4_AVG_Attain8"],
    revised: [2020, 2021, 2025],
  },
  {
    code: "OUT-4",
    key: "english and maths",
    title: "Grade 5 or above in English and maths at key stage 4",
    unit: "%",
    table: "ks4",
    count: "t_l2basics_95",
    whole: "t_pupils",
    rate: "pt_l2basics_95",
    label: "pupils with grade 5 or above in English and maths",
    wholeLabel: "pupils at the end of key stage 4",
    revised: [2020, 2021, 2025],
  },
  {
    code: "OUT-5",
    key: "",
    title: "Persistent absentees (10% or more of sessions missed)",
    unit: "%",
    table: "absence",
    count: "t_pupils_pa_10_exact",
    whole: "t_pupils",
    rate: "pt_pupils_pa_10_exact",
    label: "pupils who missed 10% or more of their sessions",
    wholeLabel: "pupils matched to the school census",
    lait: ["CINPermAbsent_3Term", "CPPPerAbs_3Term", "LAC_Pers_Abs"],
  },
  {
    code: "OUT-5",
    key: "overall absence",
    title: "Sessions missed",
    unit: "%",
    table: "absence",
    count: "t_sess_overall",
    whole: "t_sess_possible",
    rate: "pt_overall",
    label: "sessions missed",
    wholeLabel: "possible sessions",
    lait: ["CINTotalAb_3Term", "CPPTotalAb_3Term", "LAC_Over_Abs"],
  },
  {
    code: "OUT-5",
    key: "severe absence",
    title: "Severe absentees (50% or more of sessions missed)",
    unit: "%",
    table: "absence",
    count: "t_pupils_pa_50_exact",
    whole: "t_pupils",
    rate: "pt_pupils_pa_50_exact",
    label: "pupils who missed 50% or more of their sessions",
    wholeLabel: "pupils matched to the school census",
  },
];

const educationSeries = (measure: EducationMeasure): readonly SeriesDefinition[] =>
  groups.map(({ key, words, name }, index): SeriesDefinition => {
    const where = {
      social_care_group: name,
      ...(measure.table === "absence" && { phase_type_grouping: "Total" }),
    };
    const lait = measure.lait?.[index];
    const measureKey = [measure.key, key].filter(Boolean).join(", ");
    return {
      theme: 1,
      code: measure.code,
      ...(measureKey && { measure: measureKey }),
      title: `${measure.title}: ${words}`,
      unit: measure.unit,
      ...(measure.decimals !== undefined && { decimals: measure.decimals }),
      period: "academic year",
      numerator: { table: measure.table, columns: [measure.count], where, label: measure.label },
      denominator: { table: measure.table, columns: [measure.whole], where, label: measure.wholeLabel },
      published: { table: measure.table, columns: [measure.rate], where },
      ...(lait !== undefined && { lait: { value: lait } satisfies LaitMeasure }),
      ...(measure.revised && { revised: measure.revised }),
      ...(key === "" && { notes: [headlineNote] }),
    };
  });

/** OUT-3 to OUT-5: attainment and absence of children in need, on plans and looked after. */
export const educationOutcomeSeries: readonly SeriesDefinition[] = educationMeasures.flatMap(educationSeries);
