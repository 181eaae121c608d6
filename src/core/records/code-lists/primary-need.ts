import type { CodeEntry } from "../record-list";

/** Primary need at assessment; N1 was "Abuse or neglect" until 2025. Source: DfE, Children in need census. */
export const primaryNeeds: readonly CodeEntry[] = [
  {
    code: "N1",
    label: "Abuse, neglect and exploitation",
    synonyms: ["abuse or neglect", "abuse and neglect", "abuse/neglect", "due to abuse or neglect"],
  },
  {
    code: "N2",
    label: "Child's disability",
    synonyms: [
      "child's disability or illness",
      "disability",
      "child's disability/illness",
      "child with disability",
      "disabled child",
      "disabled children",
      "due to own disability",
    ],
  },
  {
    code: "N3",
    label: "Parental disability or illness",
    synonyms: [
      "parental illness or disability",
      "parent's disability or illness",
      "parental illness/disability",
      "parental illness/disabled",
      "parent illness or disability",
      "due to parental illness/disability",
      "parent's illness or disability",
      "parental disability/illness",
    ],
  },
  {
    code: "N4",
    label: "Family in acute stress",
    synonyms: ["acute stress", "family in acute distress", "due to family in acute stress"],
  },
  {
    code: "N5",
    label: "Family dysfunction",
    synonyms: ["family dysfunctional", "due to family dysfunction"],
  },
  {
    code: "N6",
    label: "Socially unacceptable behaviour",
    synonyms: ["unacceptable behaviour", "due to socially unacceptable behaviour"],
  },
  { code: "N7", label: "Low income", synonyms: ["due to family with low income"] },
  { code: "N8", label: "Absent parenting", synonyms: ["due to absent parenting"] },
  {
    code: "N9",
    label: "Cases other than children in need",
    synonyms: [
      "other than children in need",
      "cases other than child in need",
      "other than child in need",
      "not child in need",
      "not CIN",
      "case not CIN",
    ],
  },
  {
    code: "N0",
    label: "Not stated",
    synonyms: ["no need code recorded", "not recorded", "not specified", "unknown"],
  },
];
