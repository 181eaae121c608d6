import type { CodeEntry } from "../record-list";

/** What a care leaver does. Source: Ofsted, ILACS Annex A; DfE, SSDA903. */
export const careLeaverActivities: readonly CodeEntry[] = [
  { code: "F1", label: "Full time in higher education" },
  { code: "P1", label: "Part time in higher education" },
  { code: "F2", label: "Full time in education other than higher" },
  { code: "P2", label: "Part time in education other than higher" },
  { code: "F3", label: "Full time in training or employment" },
  { code: "P3", label: "Part time in training or employment" },
  { code: "G4", label: "Not in education, employment or training - illness or disability" },
  { code: "G5", label: "Not in education, employment or training - other" },
  { code: "G6", label: "Not in education, employment or training - pregnancy or parenting" },
  { code: "F4", label: "Full time in an apprenticeship" },
  { code: "P4", label: "Part time in an apprenticeship" },
  { code: "F5", label: "Full time in training or employment, not an apprenticeship" },
  { code: "P5", label: "Part time in training or employment, not an apprenticeship" },
];
