import type { CodeEntry } from "../record-list";

/** Primary need at assessment; N1 was "Abuse or neglect" until 2025. Source: DfE, Children in need census. */
export const primaryNeeds: readonly CodeEntry[] = [
  {
    code: "N1",
    label: "Abuse, neglect and exploitation",
    synonyms: ["abuse or neglect", "abuse and neglect"],
  },
  { code: "N2", label: "Child's disability", synonyms: ["child's disability or illness", "disability"] },
  {
    code: "N3",
    label: "Parental disability or illness",
    synonyms: ["parental illness or disability", "parent's disability or illness"],
  },
  { code: "N4", label: "Family in acute stress", synonyms: ["acute stress"] },
  { code: "N5", label: "Family dysfunction", synonyms: [] },
  { code: "N6", label: "Socially unacceptable behaviour", synonyms: [] },
  { code: "N7", label: "Low income", synonyms: [] },
  { code: "N8", label: "Absent parenting", synonyms: [] },
  { code: "N9", label: "Cases other than children in need", synonyms: ["other than children in need"] },
  { code: "N0", label: "Not stated", synonyms: [] },
];
