import type { CodeEntry } from "../record-list";

/** Where a referral or contact came from. Source: DfE, Children in need census; 5D from 2022-23. */
export const referralSources: readonly CodeEntry[] = [
  {
    code: "1A",
    label: "Individual: family member, relative or carer",
    synonyms: ["family member/relative/carer", "relative/carer"],
  },
  { code: "1B", label: "Individual: acquaintance", synonyms: ["acquaintance", "friend", "neighbour"] },
  { code: "1C", label: "Individual: self", synonyms: ["self", "self referral"] },
  { code: "1D", label: "Individual: other", synonyms: ["individual other (including strangers)"] },
  { code: "2A", label: "Schools", synonyms: ["school"] },
  {
    code: "2B",
    label: "Education services",
    synonyms: ["education service", "education services (excluding schools)"],
  },
  {
    code: "3A",
    label: "Health services: general practitioner",
    synonyms: ["GP", "health services GP", "general practitioner"],
  },
  { code: "3B", label: "Health services: health visitor", synonyms: ["health visitor"] },
  { code: "3C", label: "Health services: school nurse", synonyms: ["school nurse"] },
  {
    code: "3D",
    label: "Health services: other primary health services",
    synonyms: ["other primary health services"],
  },
  {
    code: "3E",
    label: "Health services: accident and emergency",
    synonyms: ["A&E", "accident and emergency", "health services A&E", "A&E (emergency department)"],
  },
  { code: "3F", label: "Health services: other", synonyms: ["health services other (e.g. hospice)"] },
  { code: "4", label: "Housing", synonyms: ["LA housing or housing association"] },
  { code: "5A", label: "Local authority services: social care", synonyms: ["LA services social care"] },
  { code: "5B", label: "Local authority services: other internal", synonyms: ["LA services other internal"] },
  { code: "5C", label: "Local authority services: external", synonyms: ["LA services external"] },
  {
    code: "5D",
    label: "Local authority services: early help",
    synonyms: ["LA services early help", "early help"],
  },
  { code: "6", label: "Police", synonyms: [] },
  { code: "7", label: "Other legal agency", synonyms: ["other legal", "legal agency"] },
  { code: "8", label: "Other", synonyms: [] },
  { code: "9", label: "Anonymous", synonyms: ["anon"] },
  { code: "10", label: "Unknown", synonyms: ["not known"] },
];

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
