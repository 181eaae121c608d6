import type { CodeEntry } from "../record-list";

/** Where a care leaver lives. Source: Ofsted, ILACS Annex A; DfE, SSDA903. */
export const careLeaverAccommodation: readonly CodeEntry[] = [
  { code: "B", label: "Parents/relatives" },
  { code: "C", label: "Community home / residential care" },
  { code: "D", label: "Semi-independent, transitional accommodation and self-contained accommodation" },
  { code: "E", label: "Supported lodgings" },
  { code: "G", label: "Abroad" },
  { code: "H", label: "Deported" },
  { code: "K", label: "Ordinary lodgings, without formal support" },
  { code: "R", label: "Residence not known" },
  { code: "S", label: "No fixed abode / homeless" },
  { code: "T", label: "Foyers and similar supported accommodation" },
  { code: "U", label: "Independent living" },
  { code: "V", label: "Emergency accommodation" },
  { code: "W", label: "Bed and breakfast" },
  { code: "X", label: "In custody" },
  { code: "Y", label: "Other accommodation" },
  { code: "Z", label: "With former foster carers" },
];
