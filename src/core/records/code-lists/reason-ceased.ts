import type { CodeEntry } from "../record-list";

/** Why a child stopped being looked after. Source: Ofsted, ILACS Annex A; DfE, SSDA903. */
export const reasonsCeased: readonly CodeEntry[] = [
  { code: "E11", label: "Adopted - application unopposed" },
  { code: "E12", label: "Adopted - consent dispensed" },
  { code: "E2", label: "Died" },
  { code: "E3", label: "Care taken by another LA" },
  { code: "E4A", label: "Returned home to live with parents or relatives - part of planning" },
  { code: "E4B", label: "Returned home to live with parents or relatives - not part of planning" },
  { code: "E13", label: "Parents, relatives or other with no parental responsibility" },
  { code: "E41", label: "Residence order granted" },
  { code: "E45", label: "Special Guardianship Orders - former carer relative/friend" },
  { code: "E46", label: "Special Guardianship Orders - former carer other" },
  { code: "E47", label: "Special Guardianship Orders - relative/friend" },
  { code: "E48", label: "Special Guardianship Orders - other" },
  { code: "E5", label: "Moved into independent living - supported" },
  { code: "E6", label: "Moved into independent living - no support" },
  { code: "E7", label: "Transferred to residential care funded by adult social services" },
  { code: "E9", label: "Sentenced to custody" },
  { code: "E14", label: "Accommodation on remand ended" },
  { code: "E15", label: "Age assessment determined child was 18 or over" },
  { code: "E16", label: "Child moved abroad" },
  { code: "E8", label: "Care ceased for any other reason" },
  { code: "X1", label: "CodeError" },
];
