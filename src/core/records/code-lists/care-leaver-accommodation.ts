import type { CodeEntry } from "../record-list";

/** Where a care leaver lives. Source: Ofsted, ILACS Annex A; DfE, SSDA903. */
export const careLeaverAccommodation: readonly CodeEntry[] = [
  {
    code: "B",
    label: "Parents/relatives",
    synonyms: [
      "with parents or relatives",
      "parents or relatives",
      "with parents/relatives",
      "placed with own parents or other person with parental responsibility",
    ],
  },
  {
    code: "C",
    label: "Community home / residential care",
    synonyms: [
      "community home",
      "community home or other form of residential care",
      "community home or other residential care",
      "community home or other form of residential care such as an NHS establishment",
    ],
  },
  {
    code: "D",
    label: "Semi-independent, transitional accommodation and self-contained accommodation",
    synonyms: [
      "semi-independent",
      "semi-independent, transitional",
      "semi-independent, transitional accommodation",
      "semi-independent transitional accommodation; self-contained accommodation",
    ],
  },
  { code: "E", label: "Supported lodgings" },
  { code: "G", label: "Abroad", synonyms: ["gone abroad"] },
  { code: "H", label: "Deported" },
  {
    code: "K",
    label: "Ordinary lodgings, without formal support",
    synonyms: ["ordinary lodgings", "lodgings - no formal support"],
  },
  { code: "R", label: "Residence not known", synonyms: ["whereabouts unknown"] },
  {
    code: "S",
    label: "No fixed abode / homeless",
    synonyms: ["no fixed abode", "homeless", "no fixed abode or homeless", "NFA/homeless"],
  },
  {
    code: "T",
    label: "Foyers and similar supported accommodation",
    synonyms: [
      "foyers",
      "foyer",
      "foyers and similar",
      "foyers and similar supported lodgings",
      "foyers and similar supported accommodation which combines the accommodation with opportunities for education, training or employment",
    ],
  },
  {
    code: "U",
    label: "Independent living",
    synonyms: [
      "own tenancy council",
      "own tenancy private",
      "independent living, for example independent tenancy of flat, house or bedsit, including local authority or housing association tenancy, or accommodation provided by a college or university. includes flat sharing",
    ],
  },
  { code: "V", label: "Emergency accommodation" },
  { code: "W", label: "Bed and breakfast" },
  { code: "X", label: "In custody", synonyms: ["custody", "young offender institution or prison"] },
  { code: "Y", label: "Other accommodation" },
  {
    code: "Z",
    label: "With former foster carers",
    synonyms: [
      "with former foster carer",
      "living with former foster carer",
      "with former foster carers (plan involves remaining with this former foster family)",
    ],
  },
];
