import type { SeriesDefinition } from "./series-definition";

const percentage = { theme: 4, unit: "%" } as const;

/** Theme 4: the quality of child protection plans. */
export const planSeries: readonly SeriesDefinition[] = [
  {
    ...percentage,
    code: "PLN-1",
    title: "Child protection plans reviewed within the required timescales",
    period: "at 31 March",
    numerator: {
      table: "d6",
      columns: ["Reviewed_within_timescales"],
      label: "children all of whose reviews were on time",
    },
    denominator: {
      table: "d6",
      columns: ["CPP_At31_3Months"],
      label: "children on a plan at 31 March for three months or more",
    },
    published: { table: "d6", columns: ["Reviewed_within_timescales_percent"] },
    lait: {
      value: "RevCP",
      numerator: "CPP_Reviewed_InReqTimeScl",
      denominator: "CPP_31March_3MnthorMore",
    },
  },
  {
    ...percentage,
    code: "PLN-2",
    title: "Child protection plans that were a second or subsequent plan",
    period: "year to 31 March",
    numerator: {
      table: "d3",
      columns: ["CPP_subsequent"],
      label: "plans for a child who had a previous plan",
    },
    denominator: {
      table: "d3",
      columns: ["CPP_start"],
      label: "child protection plans starting in the year",
    },
    published: { table: "d3", columns: ["CPP_subsequent_percent"] },
    lait: { value: "PrevRegCPR" },
  },
  {
    ...percentage,
    code: "PLN-3",
    title: "Children on a child protection plan for two years or more at 31 March",
    period: "at 31 March",
    numerator: {
      table: "d5",
      columns: ["2_years_or_more"],
      label: "children on a plan for two years or more",
    },
    denominator: {
      table: "d5",
      columns: ["CPP_At31"],
      label: "children on a child protection plan at 31 March",
    },
    published: { table: "d5", columns: ["2_years_or_more_percent"] },
    lait: { value: "CPPlans2yrsActive" },
  },
];
