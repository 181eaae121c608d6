import type { CodeEntry } from "../record-list";
import { ethnicitySpellings } from "./spellings/ethnicity";
import { withSpellings } from "./spellings/with-spellings";

const entries: readonly CodeEntry[] = [
  { code: "WBRI", label: "White British" },
  { code: "WIRI", label: "White Irish" },
  { code: "WIRT", label: "Traveller of Irish heritage" },
  { code: "WOTH", label: "Any other White background" },
  { code: "WROM", label: "Gypsy or Roma" },
  { code: "MWBC", label: "White and Black Caribbean" },
  { code: "MWBA", label: "White and Black African" },
  { code: "MWAS", label: "White and Asian" },
  { code: "MOTH", label: "Any other mixed background" },
  { code: "AIND", label: "Indian" },
  { code: "APKN", label: "Pakistani" },
  { code: "ABAN", label: "Bangladeshi" },
  { code: "AOTH", label: "Any other Asian background" },
  { code: "BCRB", label: "Black Caribbean" },
  { code: "BAFR", label: "Black African" },
  { code: "BOTH", label: "Any other Black background" },
  { code: "CHNE", label: "Chinese" },
  { code: "OOTH", label: "Any other ethnic group" },
  { code: "REFU", label: "Refused" },
  { code: "NOBT", label: "Information not yet obtained" },
];

/** Names of the published groups as case systems write them in front of the ethnicity, by first letter of the code. */
const groupNames: Readonly<Record<string, readonly string[]>> = {
  W: ["white"],
  M: [
    "mixed",
    "mixed / multiple ethnic groups",
    "mixed or multiple ethnic groups",
    "dual heritage",
    "mixed heritage",
    "mixed race",
  ],
  A: [
    "asian",
    "asian brit",
    "asian / asian brit",
    "asian / asian bristish",
    "asian or asian british",
    "asian / asian british",
    "asian british",
    "south asian",
  ],
  B: [
    "black",
    "black or black british",
    "black / black british",
    "black british",
    "black / african / caribbean / black british",
    "black brit",
    "black / black brit",
    "black, black british, caribbean or african",
  ],
  C: [
    "chinese or other ethnic group",
    "other ethnic group",
    "other ethnic groups",
    "chinese or other",
    "asian or asian british",
    "asian / asian british",
    "asian",
  ],
  O: [
    "chinese or other ethnic group",
    "other ethnic group",
    "other ethnic groups",
    "other",
    "chinese or other",
  ],
  N: ["not stated", "not known", "other ethnic group"],
  R: ["not stated", "not known", "other ethnic group"],
};

/** Ethnicity, with or without its group in front. Source: DfE, Children in need census; labels as in the published tables. */
export const ethnicities: readonly CodeEntry[] = withSpellings(
  entries,
  ethnicitySpellings,
  (code) => groupNames[code.charAt(0)] ?? [],
);
