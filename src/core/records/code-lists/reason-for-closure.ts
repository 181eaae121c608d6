import type { CodeEntry } from "../record-list";

/** Why an episode of need closed; RC9 from 2022-23. Source: DfE, Children in need census. */
export const reasonsForClosure: readonly CodeEntry[] = [
  {
    code: "RC1",
    label: "Adopted",
    synonyms: [
      "child adopted",
      "adoption order granted",
      "adopted - application unopposed",
      "adopted - consent dispensed with",
    ],
  },
  { code: "RC2", label: "Died", synonyms: ["deceased", "child died", "client died", "client deceased"] },
  {
    code: "RC3",
    label: "Child arrangements order",
    synonyms: [
      "residence order",
      "residence order granted",
      "child arrangements order granted",
      "child arrangement order",
      "residence order or child arrangements order",
    ],
  },
  {
    code: "RC4",
    label: "Special guardianship order",
    synonyms: [
      "SGO",
      "special guardianship order granted",
      "special guardianship order made to former foster carers",
      "special guardianship",
      "special guardianship order made to carers other than former foster carers",
    ],
  },
  {
    code: "RC5",
    label: "Transferred to services of another local authority",
    synonyms: [
      "transferred to services of another LA",
      "transfer to another LA",
      "transferred to other local authority",
      "transfer to other local authority",
      "transferred to another LA",
      "transferred to another local authority",
      "case transferred to another LA",
      "case closed - transferred to services of another LA",
      "client moved to other local authority",
    ],
  },
  {
    code: "RC6",
    label: "Transferred to adult social care services",
    synonyms: [
      "transferred to adult social services",
      "transfer to adult social services",
      "transferred to adult services",
      "transfer to adult services",
      "transfer to adult social care",
      "transferred to adult social care",
    ],
  },
  {
    code: "RC7",
    label: "Services ceased for any other reason, including child no longer in need",
    synonyms: [
      "services ceased for any other reason",
      "child no longer in need",
      "any other reason",
      "case closed for any other reason",
      "closed for any other reason",
      "services ceased for any other reason (including child no longer in need)",
      "CIN ceased for any other reason",
    ],
  },
  {
    code: "RC8",
    label: "Case closed after assessment, no further action",
    synonyms: [
      "case closed after assessment",
      "case closed after assessment NFA",
      "closed after assessment",
      "no further action - case closed after assessment",
      "case closed after assessment no action taken",
      "case closed directly after assessment - no further action",
    ],
  },
  {
    code: "RC9",
    label: "Case closed after assessment, referred to early help",
    synonyms: ["closed after assessment, early help"],
  },
];
