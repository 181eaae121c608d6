import type { CountDefinition, SeriesDefinition } from "./series-definition";

const percentage = { theme: 3, unit: "%", period: "year to 31 March" } as const;

const referrals: CountDefinition = {
  table: "c1",
  columns: ["referral_count"],
  label: "referrals in the year",
};

const conferences: CountDefinition = {
  table: "c4",
  columns: ["ICPC"],
  label: "initial child protection conferences held in the year",
};

/** Theme 3: how well and how quickly decisions are made. */
export const decisionSeries: readonly SeriesDefinition[] = [
  {
    ...percentage,
    code: "DEC-1",
    title: "Referrals closed with no further action",
    numerator: {
      table: "c1",
      columns: ["no_further_action_count"],
      label: "referrals closed with no further action",
    },
    denominator: referrals,
    published: { table: "c1", columns: ["no_further_action_percent"] },
    lait: { value: "CIN_Refferals_NFA" },
  },
  {
    ...percentage,
    code: "DEC-2",
    title: "Referrals assessed and found not in need",
    numerator: {
      table: "c1",
      columns: ["not_in_need_count"],
      label: "referrals assessed and found not in need",
    },
    denominator: referrals,
    published: { table: "c1", columns: ["not_in_need_percent"] },
    lait: { value: "Referrals_AssessedNotNeed" },
  },
  {
    ...percentage,
    code: "DEC-3",
    title: "Re-referrals within 12 months",
    numerator: {
      table: "c1",
      columns: ["rereferral_count"],
      label: "referrals within 12 months of a previous referral",
    },
    denominator: referrals,
    published: { table: "c1", columns: ["rereferral_percent"] },
    lait: { value: "ReReferral" },
  },
  {
    ...percentage,
    code: "DEC-6",
    title: "Assessments completed within 45 working days",
    numerator: {
      table: "c2",
      columns: ["Same_day", "1-10_days", "11-20_days", "21-30_days", "31-40_days", "41-45_days"],
      label: "assessments completed within 45 working days",
    },
    denominator: {
      table: "c2",
      columns: ["Assessments_completed"],
      label: "assessments completed in the year",
    },
    lait: { value: "Continue_Assess_Comp" },
  },
  {
    ...percentage,
    code: "DEC-7",
    title: "Initial child protection conferences within 15 working days",
    numerator: {
      table: "c4",
      columns: ["Duration_0-10_days", "Duration_11-15_days"],
      label: "conferences held within 15 working days of the strategy discussion",
    },
    denominator: conferences,
    lait: { value: "CP_conf_15days" },
  },
  {
    ...percentage,
    code: "DEC-3",
    measure: "children",
    title: "Children re-referred within 12 months",
    numerator: {
      table: "c1",
      columns: ["rereferral_child_count"],
      label: "children referred within 12 months of a previous referral",
    },
    denominator: {
      table: "c1",
      columns: ["referral_child_count"],
      label: "children referred in the year",
    },
    published: { table: "c1", columns: ["rereferral_child_percent"] },
  },
  {
    ...percentage,
    code: "DEC-8",
    title: "Initial child protection conferences for every 100 section 47 enquiries",
    numerator: conferences,
    denominator: {
      table: "c4",
      columns: ["Section47"],
      label: "section 47 enquiries started in the year",
    },
    notes: [
      {
        text: "Conferences of the year over enquiries of the year: not the same children, so no share of enquiries that led to a conference",
      },
    ],
  },
];
