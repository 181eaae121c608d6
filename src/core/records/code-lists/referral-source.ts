import type { CodeEntry } from "../record-list";
import { referralSourceSpellings } from "./spellings/referral-source";
import { withSpellings } from "./spellings/with-spellings";

const entries: readonly CodeEntry[] = [
  { code: "1A", label: "Individual: family member, relative or carer" },
  { code: "1B", label: "Individual: acquaintance" },
  { code: "1C", label: "Individual: self" },
  { code: "1D", label: "Individual: other" },
  { code: "2A", label: "Schools" },
  { code: "2B", label: "Education services" },
  { code: "3A", label: "Health services: general practitioner" },
  { code: "3B", label: "Health services: health visitor" },
  { code: "3C", label: "Health services: school nurse" },
  { code: "3D", label: "Health services: other primary health services" },
  { code: "3E", label: "Health services: accident and emergency" },
  { code: "3F", label: "Health services: other" },
  { code: "4", label: "Housing" },
  { code: "5A", label: "Local authority services: social care" },
  { code: "5B", label: "Local authority services: other internal" },
  { code: "5C", label: "Local authority services: external" },
  { code: "5D", label: "Local authority services: early help" },
  { code: "6", label: "Police" },
  { code: "7", label: "Other legal agency" },
  { code: "8", label: "Other" },
  { code: "9", label: "Anonymous" },
  { code: "10", label: "Unknown" },
];

/** Names of the published groups as case systems write them in front of the source, by code. */
const groupNames: Readonly<Record<string, readonly string[]>> = {
  "1": ["individual"],
  "2": ["education", "education services", "schools"],
  "3": [
    "health",
    "health services",
    "health service",
    "primary health",
    "secondary health",
    "hospital",
    "med",
  ],
  "4": ["housing"],
  "5": ["LA services", "LA service", "local authority services", "local authority", "LA"],
  "7": ["legal", "legal agency", "other legal agency", "other legal"],
  "8": ["other"],
};

/**
 * Where a referral or contact came from, with or without its group in front; 5D from 2022-23.
 * Source: DfE, Children in need census.
 */
export const referralSources: readonly CodeEntry[] = withSpellings(
  entries,
  referralSourceSpellings,
  (code) => (code === "10" ? [] : (groupNames[code.charAt(0)] ?? [])),
);

/** The groups in which referral sources are published. */
export const referralSourceGroups: readonly { readonly group: string; readonly codes: readonly string[] }[] =
  [
    { group: "Individual", codes: ["1A", "1B", "1C", "1D"] },
    { group: "Schools", codes: ["2A"] },
    { group: "Education services", codes: ["2B"] },
    { group: "Health services", codes: ["3A", "3B", "3C", "3D", "3E", "3F"] },
    { group: "Housing", codes: ["4"] },
    { group: "LA services", codes: ["5A", "5B", "5C", "5D"] },
    { group: "Police", codes: ["6"] },
    { group: "Other legal agency", codes: ["7"] },
    { group: "Other", codes: ["8"] },
    { group: "Anonymous", codes: ["9"] },
    { group: "Unknown", codes: ["10"] },
  ];
