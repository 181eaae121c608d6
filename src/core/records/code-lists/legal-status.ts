import type { CodeEntry } from "../record-list";

/** Legal status of a child looked after. Source: Ofsted, ILACS Annex A; DfE, SSDA903. */
export const legalStatuses: readonly CodeEntry[] = [
  {
    code: "C1",
    label: "Interim care order",
    synonyms: ["ICO", "interim care order s38", "interim care order (sec 38 (1))"],
  },
  {
    code: "C2",
    label: "Full care order",
    synonyms: ["FCO", "care order", "care order s31", "care order s31 (1)(a)", "section 31 care order"],
  },
  { code: "D1", label: "Freeing order granted", synonyms: ["freeing order", "freed for adoption"] },
  {
    code: "E1",
    label: "Placement order granted",
    synonyms: [
      "placement order",
      "placement order and care order concurrent",
      "concurrent placement order and care order",
      "concurrent care order and placement order",
      "placement order and full care order granted on same day",
    ],
  },
  {
    code: "V2",
    label: "Single period of accommodation under section 20",
    synonyms: [
      "single period under S20",
      "section 20",
      "S20",
      "single period of accommodation",
      "single period of accommodation under s20",
      "single period of accommodation section 20",
      "single period of accommodation under section 20",
      "accommodated under s20",
    ],
  },
  {
    code: "V3",
    label: "Accommodated under an agreed series of short-term breaks, episodes recorded",
    synonyms: [
      "short term breaks, episodes recorded",
      "accommodated under an agreed series of short term breaks, when individual episodes of care are recorded",
      "accommodated under an agreed series of short-term breaks, when individual episodes of care are recorded",
    ],
  },
  {
    code: "V4",
    label: "Accommodated under an agreed series of short-term breaks, agreements recorded",
    synonyms: [
      "short term breaks, agreements recorded",
      "accommodated under an agreed series of short term breaks, when agreements are recorded",
      "accommodated under an agreed series of short-term breaks, when agreements are recorded",
      "accommodated under an agreed series of short term breaks, when agreements are recorded (NOT individual episodes of care)",
    ],
  },
  {
    code: "L1",
    label: "Under police protection in local authority accommodation",
    synonyms: [
      "police protection LA accommodation",
      "under police protection",
      "under police protection and in local authority accommodation",
      "under police protection and in LA accommodation",
      "under police protection in LA accommodation",
      "police protection",
      "police protection order",
      "police powers of protection",
    ],
  },
  { code: "L2", label: "Emergency protection order", synonyms: ["EPO"] },
  {
    code: "L3",
    label: "Under a child assessment order in local authority accommodation",
    synonyms: [
      "child assessment order LA accommodation",
      "child assessment order",
      "under child assessment order and in local authority accommodation",
      "under child assessment order and in LA accommodation",
    ],
  },
  {
    code: "J1",
    label: "Remanded to local authority accommodation or to youth detention",
    synonyms: [
      "remanded to LA or youth detention",
      "remanded to local authority accommodation or to youth detention accommodation",
      "on remand, or committed for trial or sentence, and accommodated by LA",
      "on remand/committed for trial",
      "remanded/committed for trial",
    ],
  },
  {
    code: "J2",
    label: "In local authority accommodation under PACE",
    synonyms: [
      "LA accommodation under PACE",
      "placed in local authority accommodation under PACE",
      "placed in local authority accommodation under PACE, including secure accommodation",
      "detained in LA accommodation under PACE",
      "detained PACE",
    ],
  },
  {
    code: "J3",
    label: "Sentenced to a youth rehabilitation order with residence",
    synonyms: [
      "youth rehabilitation order",
      "sentenced to youth rehabilitation order",
      "sentenced to youth rehabilitation order (criminal justice and immigration act)",
      "sentenced to CYPA 1969 supervision order with residence requirement",
      "supervision order with a residence requirement",
    ],
  },
];
