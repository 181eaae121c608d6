import type { PackedNote } from "../../../src/benchmarks/pack";
import { educationOutcomeSeries, headlineNote } from "./education";
import type { SeriesDefinition } from "./series-definition";

const injuryNotes: readonly PackedNote[] = [
  { text: "Counts are rounded to 5; the rate was worked out before rounding" },
  { text: "Cornwall and the Isles of Scilly together", areas: ["908", "420"] },
  { text: "Hackney and the City of London together", areas: ["204", "201"] },
  {
    text: "To be treated with caution: one hospital trust made no return for June 2022 to March 2023",
    areas: ["872", "312", "850", "E12000008"],
    years: [2023],
  },
  {
    text: "Not presented: one hospital trust made no return for June 2022 to March 2023",
    areas: ["867", "871", "868", "825", "936"],
    years: [2023],
  },
  {
    text: "Not presented: one hospital trust's records lacked where patients live",
    areas: ["892", "891"],
    years: [2017],
  },
  {
    text: "To be treated with caution: one hospital trust's records lacked where patients live",
    areas: ["E12000004"],
    years: [2017],
  },
  {
    text: "Not presented: one hospital trust's records lacked diagnoses",
    areas: ["845"],
    years: [2019],
  },
  {
    text: "To be treated with caution: one hospital trust's records lacked diagnoses",
    areas: ["E12000008"],
    years: [2019],
  },
];

const persons = { Sex: "Persons" };

/** Theme 1: what becomes of children, as other statistics publish it. */
export const outcomeSeries: readonly SeriesDefinition[] = [
  {
    theme: 1,
    code: "OUT-1",
    title: "Hospital admissions caused by injuries, children aged 0 to 14",
    unit: "per 10,000",
    period: "year to 31 March",
    numerator: { table: "injuries", columns: ["Count"], where: persons, label: "admissions" },
    denominator: {
      table: "injuries",
      columns: ["Denominator"],
      where: persons,
      label: "children aged 0 to 14",
    },
    published: { table: "injuries", columns: ["Value"], where: persons },
    lait: { value: "HospAd0-14", compareOnly: true },
    notes: injuryNotes,
  },
  {
    theme: 1,
    code: "OUT-2",
    title: "Child death reviews that identified modifiable factors",
    unit: "count",
    decimals: 0,
    period: "year to 31 March",
    lait: { value: "PreChildDea" },
    notes: [{ text: "A number, not a share; the series ended with 2021" }],
  },
  ...educationOutcomeSeries,
  {
    theme: 1,
    code: "OUT-6",
    title: "Children in need with at least one suspension",
    unit: "%",
    decimals: 2,
    period: "academic year",
    lait: { value: "CINFixedExclusion" },
    notes: [headlineNote],
  },
  {
    theme: 1,
    code: "OUT-6",
    measure: "permanent exclusion",
    title: "Children in need permanently excluded",
    unit: "%",
    decimals: 2,
    period: "academic year",
    lait: { value: "CINPermExclusion" },
    notes: [headlineNote],
  },
  {
    theme: 1,
    code: "OUT-7",
    title: "First-time entrants to the youth justice system aged 10 to 17",
    unit: "per 100,000",
    decimals: 0,
    period: "year to 31 December",
    lait: { value: "FirstYJS" },
    leaveOut: "England",
  },
  {
    theme: 1,
    code: "OUT-8",
    title: "Proven reoffending by young people aged 15 to 17",
    unit: "%",
    period: "year to 31 March",
    lait: { value: "ReoffYO15-17" },
    leaveOut: "England",
  },
  {
    theme: 1,
    code: "OUT-8",
    measure: "aged 10 to 14",
    title: "Proven reoffending by young people aged 10 to 14",
    unit: "%",
    period: "year to 31 March",
    lait: { value: "ReoffYO" },
    leaveOut: "England",
  },
];
