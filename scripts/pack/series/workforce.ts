import type { PackedNote } from "../../../src/benchmarks/pack";
import type { CountDefinition, SeriesDefinition } from "./series-definition";

const jointReturns: readonly PackedNote[] = [
  {
    text: "Kingston upon Thames and Richmond upon Thames make one return: each has the joint figure",
    areas: ["314", "318"],
  },
  {
    text: "North and West Northamptonshire make one return: each has the joint figure",
    areas: ["940", "941"],
  },
];

const percentage = { theme: 5, unit: "%", notes: jointReturns } as const;

const fullTimeEquivalent = (column: string, label: string): CountDefinition => ({
  table: "workforce",
  columns: [column],
  label,
});

const inPost = fullTimeEquivalent("inpost_fte", "social workers in post (FTE)");

/** Theme 5: children and family social workers, 30 September. */
export const workforceSeries: readonly SeriesDefinition[] = [
  {
    ...percentage,
    code: "WRK-1",
    title: "Vacancy rate of children and family social workers",
    period: "at 30 September",
    numerator: fullTimeEquivalent("vacancy_fte", "vacancies (FTE)"),
    denominator: {
      table: "workforce",
      columns: ["vacancy_fte", "inpost_fte"],
      label: "vacancies and social workers in post (FTE)",
    },
    published: { table: "workforce", columns: ["vacancy_rate_fte"] },
    lait: { value: "Work_Force_Vac_Rate", compareOnly: true },
  },
  {
    ...percentage,
    code: "WRK-2",
    title: "Turnover rate of children and family social workers",
    period: "year to 30 September",
    numerator: fullTimeEquivalent("leavers_fte", "leavers in the year (FTE)"),
    denominator: inPost,
    published: { table: "workforce", columns: ["turnover_rate_fte"] },
    lait: { value: "Work_Force_TO_Rate", compareOnly: true },
  },
  {
    ...percentage,
    code: "WRK-3",
    title: "Agency worker rate",
    period: "at 30 September",
    numerator: fullTimeEquivalent("agency_fte", "agency social workers (FTE)"),
    denominator: {
      table: "workforce",
      columns: ["agency_fte", "inpost_fte"],
      label: "agency social workers and social workers in post (FTE)",
    },
    published: { table: "workforce", columns: ["agency_rate_fte"] },
    lait: { value: "Work_Force_Agecy_Rate", compareOnly: true },
  },
  {
    ...percentage,
    code: "WRK-4",
    title: "Sickness absence rate of children and family social workers",
    period: "year to 30 September",
    numerator: fullTimeEquivalent("working_days_lost_fte", "working days lost to sickness (FTE)"),
    published: { table: "workforce", columns: ["absence_rate_fte"] },
    lait: { value: "Work_Force_SWAbsence", compareOnly: true },
  },
  {
    theme: 5,
    code: "WRK-5",
    title: "Average caseload of children and family social workers",
    unit: "cases per FTE",
    period: "at 30 September",
    numerator: fullTimeEquivalent("cases", "cases held"),
    denominator: fullTimeEquivalent("case_holders_fte", "social workers with cases (FTE)"),
    published: { table: "workforce", columns: ["caseload_fte"] },
    lait: { value: "Work_Force_AvgNumCase_SW", compareOnly: true },
    notes: jointReturns,
  },
  {
    ...percentage,
    code: "WRK-1",
    measure: "covered by agency workers",
    title: "Vacancies covered by agency workers",
    period: "at 30 September",
    numerator: fullTimeEquivalent("agency_cover_fte", "agency workers covering vacancies (FTE)"),
    denominator: fullTimeEquivalent("vacancy_fte", "vacancies (FTE)"),
    published: { table: "workforce", columns: ["vacancy_agency_cover_rate_fte"] },
    lait: { value: "Vacancies_cover", compareOnly: true },
  },
  {
    theme: 5,
    code: "WRK-6",
    title: "Children and family social workers in post",
    unit: "FTE",
    period: "at 30 September",
    published: { table: "workforce", columns: ["inpost_fte"] },
    lait: { value: "Work_Force_NoSW", compareOnly: true },
    notes: jointReturns,
  },
  {
    theme: 5,
    code: "WRK-6",
    measure: "starters",
    title: "Children and family social workers starting in the year",
    unit: "FTE",
    period: "year to 30 September",
    published: { table: "workforce", columns: ["starters_fte"] },
    lait: { value: "Social_Work_Starters", compareOnly: true },
    notes: jointReturns,
  },
  {
    theme: 5,
    code: "WRK-6",
    measure: "leavers",
    title: "Children and family social workers leaving in the year",
    unit: "FTE",
    period: "year to 30 September",
    published: { table: "workforce", columns: ["leavers_fte"] },
    lait: { value: "Social_Work_Leavers", compareOnly: true },
    notes: jointReturns,
  },
];
