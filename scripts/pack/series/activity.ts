import { childrenAged0To17, type SeriesDefinition } from "./series-definition";

/** ONS revised mid-2022 and mid-2023, so the rates of the years that use them were revised. */
const populationRevised = [2023, 2024];

const ratePer10000 = {
  theme: 2,
  unit: "per 10,000",
  denominator: childrenAged0To17,
  revised: populationRevised,
} as const;

/** Theme 2: what comes in and what starts, as rates of the children who live in the area. */
export const activitySeries: readonly SeriesDefinition[] = [
  {
    ...ratePer10000,
    code: "ACT-1",
    title: "Children in need at 31 March",
    period: "at 31 March",
    numerator: { table: "b1", columns: ["At31_episodes"], label: "children in need at 31 March" },
    lait: { value: "CIN" },
  },
  {
    ...ratePer10000,
    code: "ACT-1",
    measure: "any point",
    title: "Children in need at any point in the year",
    period: "year to 31 March",
    numerator: {
      table: "b1",
      columns: ["Anypoint_episodes"],
      label: "episodes of need open at any point in the year",
    },
  },
  {
    ...ratePer10000,
    code: "ACT-1",
    measure: "starting",
    title: "Episodes of need starting in the year",
    period: "year to 31 March",
    numerator: {
      table: "b1",
      columns: ["Started_episodes"],
      label: "episodes of need starting in the year",
    },
  },
  {
    ...ratePer10000,
    code: "ACT-1",
    measure: "ending",
    title: "Episodes of need ending in the year",
    period: "year to 31 March",
    numerator: {
      table: "b1",
      columns: ["Ended_episodes"],
      label: "episodes of need ending in the year",
    },
  },
  {
    ...ratePer10000,
    code: "ACT-2",
    title: "Referrals to children's social care",
    period: "year to 31 March",
    numerator: { table: "c1", columns: ["referral_count"], label: "referrals in the year" },
    lait: { value: "CPP_Total_Rateper10,000" },
  },
  {
    ...ratePer10000,
    code: "ACT-4",
    title: "Section 47 enquiries started in the year",
    period: "year to 31 March",
    numerator: {
      table: "c4",
      columns: ["Section47"],
      label: "section 47 enquiries started in the year",
    },
    lait: { value: "Section_47" },
  },
  {
    ...ratePer10000,
    code: "ACT-5",
    title: "Initial child protection conferences held in the year",
    period: "year to 31 March",
    numerator: {
      table: "c4",
      columns: ["ICPC"],
      label: "initial child protection conferences held in the year",
    },
    lait: { value: "ISCP_Conf" },
  },
  {
    ...ratePer10000,
    code: "ACT-6",
    title: "Children on a child protection plan at 31 March",
    period: "at 31 March",
    numerator: {
      table: "d5",
      columns: ["CPP_At31"],
      label: "children on a child protection plan at 31 March",
    },
    lait: { value: "CPP_rate" },
  },
  {
    ...ratePer10000,
    code: "ACT-7",
    title: "Child protection plans starting in the year",
    period: "year to 31 March",
    numerator: {
      table: "d3",
      columns: ["CPP_start"],
      label: "child protection plans starting in the year",
    },
    lait: { value: "CPP_Abuse_Rate" },
  },
];
