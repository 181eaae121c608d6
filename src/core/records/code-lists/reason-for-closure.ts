import type { CodeEntry } from "../record-list";

/** Why an episode of need closed; RC9 from 2022-23. Source: DfE, Children in need census. */
export const reasonsForClosure: readonly CodeEntry[] = [
  { code: "RC1", label: "Adopted", synonyms: ["child adopted"] },
  { code: "RC2", label: "Died", synonyms: ["deceased"] },
  { code: "RC3", label: "Child arrangements order", synonyms: ["residence order"] },
  { code: "RC4", label: "Special guardianship order", synonyms: ["SGO"] },
  {
    code: "RC5",
    label: "Transferred to services of another local authority",
    synonyms: ["transferred to services of another LA", "transfer to another LA"],
  },
  {
    code: "RC6",
    label: "Transferred to adult social care services",
    synonyms: ["transferred to adult social services", "transfer to adult social services"],
  },
  {
    code: "RC7",
    label: "Services ceased for any other reason, including child no longer in need",
    synonyms: ["services ceased for any other reason", "child no longer in need"],
  },
  {
    code: "RC8",
    label: "Case closed after assessment, no further action",
    synonyms: ["case closed after assessment", "case closed after assessment NFA"],
  },
  {
    code: "RC9",
    label: "Case closed after assessment, referred to early help",
    synonyms: ["closed after assessment, early help"],
  },
];
