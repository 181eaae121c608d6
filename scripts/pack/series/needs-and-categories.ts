import type { CountDefinition, SeriesDefinition } from "./series-definition";
import { sharesOf, type ShareDefinition } from "./shares";

const inNeed: CountDefinition = {
  table: "b3",
  columns: ["At31_episodes"],
  label: "children in need at 31 March",
};

const primaryNeeds: readonly (readonly [column: string, need: string])[] = [
  ["N1_Abuse_or_neglect", "abuse or neglect"],
  ["N2_Childs_disability_or_illness", "child's disability or illness"],
  ["N3_Parents_disability_or_illness", "parent's disability or illness"],
  ["N4_Family_in_acute_stress", "family in acute stress"],
  ["N5_Family_dysfunction", "family dysfunction"],
  ["N6_Socially_unacceptable_behaviour", "socially unacceptable behaviour"],
  ["N7_Low_income", "low income"],
  ["N8_Absent_parenting", "absent parenting"],
  ["N9_Cases_other_than_CIN", "cases other than children in need"],
  ["N0_Not_stated", "not stated"],
];

const categories: readonly (readonly [column: string, category: string])[] = [
  ["Neglect", "neglect"],
  ["Physical", "physical abuse"],
  ["Sexual", "sexual abuse"],
  ["Emotional", "emotional abuse"],
  ["Multiple", "multiple categories"],
];

const category = (when: "Initial" | "Latest"): readonly ShareDefinition[] =>
  categories.map(([column, name]) => ({
    column: `${column}_${when}`,
    measure: name,
    title: `Child protection plans by ${when.toLowerCase()} category of abuse: ${name}`,
    label: `plans with the ${when.toLowerCase()} category: ${name}`,
  }));

/** Why children are in need, whether a disability is recorded, and the category of abuse of their plans. */
export const needAndCategorySeries: readonly SeriesDefinition[] = [
  ...sharesOf(
    inNeed,
    { code: "ACT-1", theme: 2, period: "at 31 March" },
    primaryNeeds.map(([column, need]) => ({
      column,
      measure: `need: ${need}`,
      title: `Children in need by primary need: ${need}`,
      label: `children whose primary need is ${need}`,
    })),
  ),
  ...sharesOf({ ...inNeed, table: "b2" }, { code: "ACT-1", theme: 2, period: "at 31 March" }, [
    {
      column: "At31_episodes_disability_recorded",
      percent: "At31_episodes_disability_recorded_percent",
      measure: "disability recorded",
      title: "Children in need with a disability recorded",
      label: "children in need with a disability recorded",
    },
  ]),
  ...sharesOf(
    {
      table: "d4",
      columns: ["CPP_At31"],
      label: "children on a child protection plan at 31 March",
    },
    { code: "ACT-6", theme: 2, period: "at 31 March" },
    category("Latest"),
  ),
  ...sharesOf(
    { table: "d2", columns: ["CPP_start"], label: "child protection plans starting in the year" },
    { code: "ACT-7", theme: 2, period: "year to 31 March" },
    category("Initial"),
  ),
];
