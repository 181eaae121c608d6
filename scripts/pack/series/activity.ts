import { childrenAged0To17, type CountDefinition, type SeriesDefinition } from "./series-definition";

/** ONS revised mid-2022 and mid-2023, so the rates of the years that use them were revised. */
const populationRevised = [2023, 2024];

const ratePer10000 = {
  theme: 2,
  unit: "per 10,000",
  denominator: childrenAged0To17,
  revised: populationRevised,
} as const;

const count = (table: CountDefinition["table"], column: string, label: string): CountDefinition => ({
  table,
  columns: [column],
  label,
});

const inYear = "year to 31 March";
const atYearEnd = "at 31 March";

/** Theme 2: what comes in and what starts, as rates of the children who live in the area. */
export const activitySeries: readonly SeriesDefinition[] = [
  {
    ...ratePer10000,
    code: "ACT-1",
    title: "Children in need at 31 March",
    period: atYearEnd,
    numerator: count("b1", "At31_episodes", "children in need at 31 March"),
    lait: { value: "CIN" },
  },
  {
    ...ratePer10000,
    code: "ACT-1",
    measure: "any point",
    title: "Children in need at any point in the year",
    period: inYear,
    numerator: count("b1", "Anypoint_episodes", "episodes of need open at any point in the year"),
  },
  {
    ...ratePer10000,
    code: "ACT-1",
    measure: "starting",
    title: "Episodes of need starting in the year",
    period: inYear,
    numerator: count("b1", "Started_episodes", "episodes of need starting in the year"),
  },
  {
    ...ratePer10000,
    code: "ACT-1",
    measure: "ending",
    title: "Episodes of need ending in the year",
    period: inYear,
    numerator: count("b1", "Ended_episodes", "episodes of need ending in the year"),
  },
  {
    ...ratePer10000,
    code: "ACT-1",
    measure: "child in need plan",
    title: "Children on a child in need plan at 31 March",
    period: atYearEnd,
    numerator: count("b7", "CINPlan_At31", "children on a child in need plan at 31 March"),
  },
  {
    ...ratePer10000,
    code: "ACT-2",
    title: "Referrals to children's social care",
    period: inYear,
    numerator: count("c1", "referral_count", "referrals in the year"),
    lait: { value: "CPP_Total_Rateper10,000" },
  },
  {
    ...ratePer10000,
    code: "ACT-2",
    measure: "children",
    title: "Children referred to children's social care",
    period: inYear,
    numerator: count("c1", "referral_child_count", "children referred in the year"),
  },
  {
    ...ratePer10000,
    code: "ACT-4",
    title: "Section 47 enquiries started in the year",
    period: inYear,
    numerator: count("c4", "Section47", "section 47 enquiries started in the year"),
    lait: { value: "Section_47" },
  },
  {
    ...ratePer10000,
    code: "ACT-4",
    measure: "children",
    title: "Children with a section 47 enquiry started in the year",
    period: inYear,
    numerator: count("c4", "Section47_child", "children with a section 47 enquiry in the year"),
  },
  {
    ...ratePer10000,
    code: "ACT-5",
    title: "Initial child protection conferences held in the year",
    period: inYear,
    numerator: count("c4", "ICPC", "initial child protection conferences held in the year"),
    lait: { value: "ISCP_Conf" },
  },
  {
    ...ratePer10000,
    code: "ACT-6",
    title: "Children on a child protection plan at 31 March",
    period: atYearEnd,
    numerator: count("d5", "CPP_At31", "children on a child protection plan at 31 March"),
    lait: { value: "CPP_rate" },
  },
  {
    ...ratePer10000,
    code: "ACT-7",
    title: "Child protection plans starting in the year",
    period: inYear,
    numerator: count("d3", "CPP_start", "child protection plans starting in the year"),
    lait: { value: "CPP_Abuse_Rate" },
  },
  {
    ...ratePer10000,
    code: "ACT-8",
    title: "Child protection plans ending in the year",
    period: inYear,
    numerator: count("d1", "CPP_end", "child protection plans ending in the year"),
    lait: { value: "DeRegCPR" },
  },
  {
    theme: 2,
    unit: "per 10,000",
    code: "ACT-11",
    title: "Care applications",
    period: inYear,
    lait: { value: "CareApplications" },
    leaveOut: "regions",
  },
];
