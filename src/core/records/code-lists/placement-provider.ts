import type { CodeEntry } from "../record-list";

/** Who provides a placement. Source: Ofsted, ILACS Annex A; DfE, SSDA903. */
export const placementProviders: readonly CodeEntry[] = [
  { code: "PR0", label: "Parents/Parental responsibility" },
  { code: "PR1", label: "Own provision" },
  { code: "PR2", label: "Other LA provision" },
  { code: "PR3", label: "Other public provision" },
  { code: "PR4", label: "Private provision" },
  { code: "PR5", label: "Voluntary/third sector" },
];
