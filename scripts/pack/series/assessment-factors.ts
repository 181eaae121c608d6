import type { CountDefinition, SeriesDefinition } from "./series-definition";
import { sharesOf } from "./shares";

const assessed: CountDefinition = {
  table: "c3",
  columns: ["Episodes_with_assessment_factor"],
  label: "episodes with an assessment and factor information",
};

/** Published columns and the words for them; domestic abuse of a parent is the headline. */
const factors: readonly (readonly [column: string, factor: string])[] = [
  ["Alcohol_Misuse_child", "alcohol misuse by the child"],
  ["Alcohol_Misuse_parent", "alcohol misuse by a parent"],
  ["Alcohol_Misuse_person", "alcohol misuse by another person"],
  ["Drug_Misuse_child", "drug misuse by the child"],
  ["Drug_Misuse_parent", "drug misuse by a parent"],
  ["Drug_Misuse_person", "drug misuse by another person"],
  ["Domestic_Abuse_child", "domestic abuse, child subject"],
  ["Domestic_Abuse_person", "domestic abuse, another person subject"],
  ["Mental_Health_child", "mental health of the child"],
  ["Mental_Health_parent", "mental health of a parent"],
  ["Mental_Health_person", "mental health of another person"],
  ["Learning_Disability_child", "learning disability of the child"],
  ["Learning_Disability_parent", "learning disability of a parent"],
  ["Learning_Disability_person", "learning disability of another person"],
  ["Physical_Disability_child", "physical disability or illness of the child"],
  ["Physical_Disability_parent", "physical disability or illness of a parent"],
  ["Physical_Disability_person", "physical disability or illness of another person"],
  ["Young_Carer", "young carer"],
  ["Privately_fostered", "privately fostered"],
  ["Unaccompanied_asylum_seeker", "unaccompanied asylum seeker"],
  ["Going_missing", "going missing"],
  ["Child_sexual_exploitation", "child sexual exploitation"],
  ["Trafficking", "trafficking"],
  ["Gangs", "gangs"],
  ["Socially_unacceptable_behaviour", "socially unacceptable behaviour"],
  ["Self_harm", "self-harm"],
  ["Neglect", "neglect"],
  ["Emotional_Abuse", "emotional abuse"],
  ["Physical_Abuse_unknown", "physical abuse, by whom not stated"],
  ["Physical_Abuse_child_on_child", "physical abuse by a child"],
  ["Physical_Abuse_adult_on_child", "physical abuse by an adult"],
  ["Sexual_Abuse_unknown", "sexual abuse, by whom not stated"],
  ["Sexual_Abuse_child_on_child", "sexual abuse by a child"],
  ["Sexual_Abuse_adult_on_child", "sexual abuse by an adult"],
  ["Female_Genital_Mutilation", "female genital mutilation"],
  ["Faith_linked_abuse", "abuse linked to faith or belief"],
  ["Child_criminal_exploitation", "child criminal exploitation"],
  ["Other", "other"],
];

/** ACT-9: what assessments find. An episode may have several factors. */
export const assessmentFactorSeries: readonly SeriesDefinition[] = sharesOf(
  assessed,
  { code: "ACT-9", theme: 2, period: "year to 31 March" },
  [
    {
      column: "Domestic_Abuse_parent",
      title: "Assessments with the factor: domestic abuse, parent subject",
      label: "episodes with the factor: domestic abuse, parent subject",
    },
    ...factors.map(([column, factor]) => ({
      column,
      measure: factor,
      title: `Assessments with the factor: ${factor}`,
      label: `episodes with the factor: ${factor}`,
    })),
  ],
);
