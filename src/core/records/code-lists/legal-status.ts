import type { CodeEntry } from "../record-list";

/** Legal status of a child looked after. Source: Ofsted, ILACS Annex A; DfE, SSDA903. */
export const legalStatuses: readonly CodeEntry[] = [
  { code: "C1", label: "Interim care order", synonyms: ["ICO"] },
  { code: "C2", label: "Full care order", synonyms: ["FCO"] },
  { code: "D1", label: "Freeing order granted", synonyms: ["freeing order"] },
  { code: "E1", label: "Placement order granted", synonyms: ["placement order"] },
  {
    code: "V2",
    label: "Single period of accommodation under section 20",
    synonyms: ["single period under S20", "section 20", "S20"],
  },
  {
    code: "V3",
    label: "Accommodated under an agreed series of short-term breaks, episodes recorded",
    synonyms: ["short term breaks, episodes recorded"],
  },
  {
    code: "V4",
    label: "Accommodated under an agreed series of short-term breaks, agreements recorded",
    synonyms: ["short term breaks, agreements recorded"],
  },
  {
    code: "L1",
    label: "Under police protection in local authority accommodation",
    synonyms: ["police protection LA accommodation"],
  },
  { code: "L2", label: "Emergency protection order", synonyms: ["EPO"] },
  { code: "L3", label: "Under a child assessment order in local authority accommodation" },
  {
    code: "J1",
    label: "Remanded to local authority accommodation or to youth detention",
    synonyms: ["remanded to LA or youth detention"],
  },
  {
    code: "J2",
    label: "In local authority accommodation under PACE",
    synonyms: ["LA accommodation under PACE"],
  },
  {
    code: "J3",
    label: "Sentenced to a youth rehabilitation order with residence",
    synonyms: ["youth rehabilitation order"],
  },
];
