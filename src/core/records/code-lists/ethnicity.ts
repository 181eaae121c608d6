import type { CodeEntry } from "../record-list";

/** Ethnicity. Source: DfE, Children in need census; labels as in the published tables. */
export const ethnicities: readonly CodeEntry[] = [
  {
    code: "WBRI",
    label: "White British",
    synonyms: ["white - british", "english/welsh/scottish/northern irish/british"],
  },
  { code: "WIRI", label: "White Irish", synonyms: ["white - irish", "irish"] },
  { code: "WIRT", label: "Traveller of Irish heritage", synonyms: ["irish traveller"] },
  { code: "WOTH", label: "Any other White background", synonyms: ["white other", "other white"] },
  { code: "WROM", label: "Gypsy or Roma", synonyms: ["gypsy/roma", "roma", "gypsy"] },
  { code: "MWBC", label: "White and Black Caribbean", synonyms: ["mixed white and black caribbean"] },
  { code: "MWBA", label: "White and Black African", synonyms: ["mixed white and black african"] },
  { code: "MWAS", label: "White and Asian", synonyms: ["mixed white and asian"] },
  { code: "MOTH", label: "Any other mixed background", synonyms: ["mixed other", "other mixed"] },
  { code: "AIND", label: "Indian", synonyms: ["asian indian", "asian or asian british indian"] },
  { code: "APKN", label: "Pakistani", synonyms: ["asian pakistani", "asian or asian british pakistani"] },
  {
    code: "ABAN",
    label: "Bangladeshi",
    synonyms: ["asian bangladeshi", "asian or asian british bangladeshi"],
  },
  { code: "AOTH", label: "Any other Asian background", synonyms: ["asian other", "other asian"] },
  { code: "BCRB", label: "Black Caribbean", synonyms: ["caribbean", "black or black british caribbean"] },
  { code: "BAFR", label: "Black African", synonyms: ["african", "black or black british african"] },
  { code: "BOTH", label: "Any other Black background", synonyms: ["black other", "other black"] },
  { code: "CHNE", label: "Chinese", synonyms: [] },
  { code: "OOTH", label: "Any other ethnic group", synonyms: ["other ethnic group", "other"] },
  { code: "REFU", label: "Refused", synonyms: ["declared not stated or refused"] },
  {
    code: "NOBT",
    label: "Information not yet obtained",
    synonyms: ["not yet obtained", "not stated", "not known", "unknown", "not recorded"],
  },
];
