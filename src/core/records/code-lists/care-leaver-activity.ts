import type { CodeEntry } from "../record-list";

/** What a care leaver does. Source: Ofsted, ILACS Annex A; DfE, SSDA903. */
export const careLeaverActivities: readonly CodeEntry[] = [
  {
    code: "F1",
    label: "Full time in higher education",
    synonyms: ["full time higher", "young person engaged full time in higher education"],
  },
  {
    code: "P1",
    label: "Part time in higher education",
    synonyms: ["part time higher", "young person engaged part time in higher education"],
  },
  {
    code: "F2",
    label: "Full time in education other than higher",
    synonyms: [
      "full time not higher",
      "young person engaged full time in education other than higher education",
    ],
  },
  {
    code: "P2",
    label: "Part time in education other than higher",
    synonyms: [
      "part time not higher",
      "young person engaged part time in education other than higher education",
    ],
  },
  {
    code: "F3",
    label: "Full time in training or employment",
    synonyms: ["full time training", "young person engaged full time in training or employment"],
  },
  {
    code: "P3",
    label: "Part time in training or employment",
    synonyms: ["part time training", "young person engaged part time in training or employment"],
  },
  {
    code: "G4",
    label: "Not in education, employment or training - illness or disability",
    synonyms: [
      "illness or disability",
      "young person not in education, employment or training because of illness or disability",
    ],
  },
  {
    code: "G5",
    label: "Not in education, employment or training - other",
    synonyms: ["other", "young person not in education, employment or training due to other circumstances"],
  },
  {
    code: "G6",
    label: "Not in education, employment or training - pregnancy or parenting",
    synonyms: [
      "pregnancy or parenting",
      "young person not in education, employment or training due to pregnancy or parenting",
    ],
  },
  {
    code: "F4",
    label: "Full time in an apprenticeship",
    synonyms: ["full time apprenticeship", "young person engaged full time in an apprenticeship"],
  },
  {
    code: "P4",
    label: "Part time in an apprenticeship",
    synonyms: ["part time apprenticeship", "young person engaged part time in an apprenticeship"],
  },
  {
    code: "F5",
    label: "Full time in training or employment, not an apprenticeship",
    synonyms: ["young person engaged full time in training or employment (not apprenticeship)"],
  },
  {
    code: "P5",
    label: "Part time in training or employment, not an apprenticeship",
    synonyms: ["young person engaged part time in training or employment (not apprenticeship)"],
  },
];
