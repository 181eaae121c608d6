import type { CodeEntry } from "../record-list";

/** Who provides a placement. Source: Ofsted, ILACS Annex A; DfE, SSDA903. */
export const placementProviders: readonly CodeEntry[] = [
  {
    code: "PR0",
    label: "Parents/Parental responsibility",
    synonyms: [
      "parents or other person with parental responsibility",
      "parents or other person(s) with parental responsibility",
      "parents or other person with PR",
    ],
  },
  {
    code: "PR1",
    label: "Own provision",
    synonyms: [
      "own LA provision",
      "own provision by LA",
      "own provision (by the local authority)",
      "own provision (by the LA)",
    ],
  },
  { code: "PR2", label: "Other LA provision", synonyms: ["other local authority provision"] },
  { code: "PR3", label: "Other public provision" },
  { code: "PR4", label: "Private provision", synonyms: ["private"] },
  {
    code: "PR5",
    label: "Voluntary/third sector",
    synonyms: ["voluntary", "voluntary/third sector provision"],
  },
];
