import type { CodeEntry } from "../record-list";
import { placementTypeSpellings } from "./spellings/placement-type";
import { withSpellings } from "./spellings/with-spellings";

const entries: readonly CodeEntry[] = [
  { code: "U1", label: "Foster placement - relatives - long term" },
  { code: "U2", label: "Foster placement - relative - FFA" },
  { code: "U3", label: "Foster placement - relative - not FFA" },
  { code: "U4", label: "Foster placement - long term" },
  { code: "U5", label: "Foster placement - FFA" },
  { code: "U6", label: "Foster placement - not FFA" },
  { code: "A3", label: "Placed for adoption - consent - current foster" },
  { code: "A4", label: "Placed for adoption - consent - not foster" },
  { code: "A5", label: "Placed for adoption - order - foster" },
  { code: "A6", label: "Placed for adoption - order - not foster" },
  { code: "P1", label: "Placed with parents" },
  { code: "P2", label: "Independent living" },
  { code: "P3", label: "Residential employment" },
  { code: "H5", label: "Residential accommodation" },
  { code: "K1", label: "Secure Children's Homes" },
  { code: "K2", label: "Children's Homes" },
  { code: "R1", label: "Residential Care Home" },
  { code: "R2", label: "NHS/Health Trust" },
  { code: "R3", label: "Family Centre or Mother and Baby Unit" },
  { code: "R5", label: "Young Offender Institution" },
  { code: "S1", label: "Residential school" },
  { code: "Z1", label: "Other placements" },
  { code: "T0", label: "Temporary placement" },
  { code: "T1", label: "Temporary placement - hospital" },
  { code: "T2", label: "Temporary placement - holiday" },
  { code: "T3", label: "Temporary placement - carer holiday" },
  { code: "T4", label: "Temporary placement - seven days or less" },
];

/** Type of placement of a child looked after. Source: Ofsted, ILACS Annex A; DfE, SSDA903. */
export const placementTypes: readonly CodeEntry[] = withSpellings(entries, placementTypeSpellings);
