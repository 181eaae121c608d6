import type { CodeEntry } from "../record-list";

/** Why a child stopped being looked after. Source: Ofsted, ILACS Annex A; DfE, SSDA903. */
export const reasonsCeased: readonly CodeEntry[] = [
  {
    code: "E11",
    label: "Adopted - application unopposed",
    synonyms: ["adopted - unopposed", "adopted - application for an adoption order unopposed"],
  },
  {
    code: "E12",
    label: "Adopted - consent dispensed",
    synonyms: [
      "adopted - consent dispensed with",
      "adopted - consent dispensed with by court",
      "adopted - consent dispensed with by the court",
    ],
  },
  { code: "E2", label: "Died", synonyms: ["child died"] },
  {
    code: "E3",
    label: "Care taken by another LA",
    synonyms: [
      "care taken over by another LA",
      "care taken over by another LA in the UK",
      "care taken over by another local authority in the UK",
      "care taken over by another local authority",
    ],
  },
  {
    code: "E4A",
    label: "Returned home to live with parents or relatives - part of planning",
    synonyms: [
      "returned home to live with parents, relatives, or other person with parental responsibility as part of the care planning process (not under a residence order or special guardianship order)",
      "returned home to live with parents, relatives, or other person with parental responsibility as part of the care planning process",
      "return home to live with parents, relatives, or other person with parental responsibility as part of the care planning process",
      "returned home to live with parents, relatives or other person with parental responsibility which was part of the current care planning process for the child",
      "returned home to live with parents, relatives, or other person with PR as part of the care planning process (not under a residence order or special guardianship order)",
      "returned home to live with parents, relatives, or other person with PR as part of the care planning process",
      "return home to live with parents, relatives, or other person with PR as part of the care planning process",
      "returned home to live with parents, relatives or other person with PR which was part of the current care planning process for the child",
      "returned home planned",
      "returned home - planned",
    ],
  },
  {
    code: "E4B",
    label: "Returned home to live with parents or relatives - not part of planning",
    synonyms: [
      "returned home to live with parents, relatives, or other person with parental responsibility which was not part of the current care planning process for the child",
      "return home to live with parents, relatives, or other person with parental responsibility not as part of the care planning process",
      "returned home to live with parents, relatives, or other person with parental responsibility not part of the care planning process",
      "returned home to live with parents, relatives, or other person with PR which was not part of the current care planning process for the child",
      "return home to live with parents, relatives, or other person with PR not as part of the care planning process",
      "returned home to live with parents, relatives, or other person with PR not part of the care planning process",
      "returned home unplanned",
      "returned home - unplanned",
    ],
  },
  {
    code: "E13",
    label: "Parents, relatives or other with no parental responsibility",
    synonyms: [
      "left care to live with parents, relatives, or other person with no parental responsibility",
      "left care to live with parents, relatives, or other person with no PR",
    ],
  },
  {
    code: "E41",
    label: "Residence order granted",
    synonyms: [
      "residence order",
      "child arrangements order granted",
      "child arrangement order",
      "child arrangements order",
      "residence order (or, from 22 April 2014, a child arrangements order which sets out with whom the child is to live) granted",
    ],
  },
  {
    code: "E45",
    label: "Special Guardianship Orders - former carer relative/friend",
    synonyms: [
      "special guardianship order made to former foster carer(s), who was/are a relative(s) or friend(s)",
      "special guardianship order made to former foster carers who were a relative or friend",
    ],
  },
  {
    code: "E46",
    label: "Special Guardianship Orders - former carer other",
    synonyms: [
      "special guardianship order made to former foster carer(s), other than relative(s) or friend(s)",
    ],
  },
  {
    code: "E47",
    label: "Special Guardianship Orders - relative/friend",
    synonyms: [
      "special guardianship order made to carer(s), other than former foster carer(s), who was/are a relative(s) or friend(s)",
    ],
  },
  {
    code: "E48",
    label: "Special Guardianship Orders - other",
    synonyms: [
      "special guardianship order made to carer(s), other than former foster carer(s), other than relative(s) or friend(s)",
    ],
  },
  {
    code: "E43",
    label: "Special guardianship order made to former foster carers",
    synonyms: [
      "special guardianship made to former foster carers",
      "special guardianship order to former foster carers",
      "special guardianship order made to former foster carer",
    ],
  },
  {
    code: "E44",
    label: "Special guardianship order made to carers other than former foster carers",
    synonyms: [
      "special guardianship made to carers other than former foster carers",
      "special guardianship order made to carers other than former foster carer",
      "special guardianship order to other than former foster carers",
    ],
  },
  {
    code: "E5",
    label: "Moved into independent living - supported",
    synonyms: [
      "independent living - supported accommodation",
      "moved into independent living with supportive accommodation",
      "moved into independent living with formal support",
      "moved into independent living arrangement and no longer looked after: supportive accommodation providing formalised advice/support arrangements",
      "moved into independent living arrangement and no longer looked-after: supportive accommodation providing formalised advice or support arrangements (such as most hostels, young men's Christian association, foyers, staying close and care leavers projects). Includes both children leaving care before and at age 18",
    ],
  },
  {
    code: "E6",
    label: "Moved into independent living - no support",
    synonyms: [
      "independent living - unsupported",
      "moved into independent living with no formalised support",
      "moved into independent living without formal support",
      "moved into independent living arrangement and no longer looked after: accommodation providing no formalised advice/support arrangements",
    ],
  },
  {
    code: "E7",
    label: "Transferred to residential care funded by adult social services",
    synonyms: [
      "transferred to care of adult social services",
      "transferred to adult social services",
      "transfer to adult social services",
      "transferred to residential care funded by adult services",
    ],
  },
  { code: "E9", label: "Sentenced to custody" },
  {
    code: "E14",
    label: "Accommodation on remand ended",
    synonyms: ["accommodation on remand end", "accommodation in remand ended"],
  },
  {
    code: "E15",
    label: "Age assessment determined child was 18 or over",
    synonyms: [
      "age assessment determined child is aged 18 or over",
      "age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply",
      "age assessment determined child is aged 18 or over and E5, E6 and E7 do not apply, such as an unaccompanied asylum-seeking child (UASC) whose age has been disputed",
    ],
  },
  { code: "E16", label: "Child moved abroad", synonyms: ["moved abroad"] },
  {
    code: "E8",
    label: "Care ceased for any other reason",
    synonyms: [
      "any other reason",
      "period of being looked after ceased for any other reason",
      "period of being looked-after ceased for any other reason (where none of the other reasons apply)",
    ],
  },
  {
    code: "E17",
    label: "Aged 18 or over and remained with current carers",
    synonyms: [
      "aged 18 or over and remained with current carers (inc under staying put arrangements)",
      "aged 18 (or over) and remained with current carers (inc under staying put arrangements)",
      "staying put",
    ],
  },
  { code: "X1", label: "CodeError" },
];
