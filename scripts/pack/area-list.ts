import { ENGLAND_CODE } from "../../src/benchmarks/england";
import type { PackedAreaChange, PackedAreaEntry } from "../../src/benchmarks/pack";
import type { PublishedFolder } from "./published-folder";

export interface AreaList {
  readonly areas: readonly PackedAreaEntry[];
  readonly changes: readonly PackedAreaChange[];
}

export const ENGLAND = ENGLAND_CODE;

/** Region codes of the Local Authority Interactive Tool. */
export const laitRegionCodes: Readonly<Record<string, string>> = {
  "970": ENGLAND,
  "980": "E12000001",
  "981": "E12000002",
  "982": "E12000003",
  "983": "E12000004",
  "984": "E12000005",
  "985": "E12000006",
  "986": "E12000007",
  "987": "E13000001",
  "988": "E13000002",
  "989": "E12000008",
  "990": "E12000009",
};

/** Tables whose rows name authorities by code; their spellings all lead to the authority. */
const tablesWithNames = [
  "geography/ees_la_codes_from_population_file.csv",
  "geography/ees_screener_acceptable_las.csv",
  "geography/dfeR_la_region_history_2017_2025.csv",
  "cin_2025/b1_children_in_need_2013_to_2025.csv",
  "workforce/csww_indicators_2017_to_2025.csv",
  "statistical_neighbours/sn_2021_long.csv",
  "statistical_neighbours/sn_2025_long.csv",
] as const;

const populationTable = "geography/ees_la_codes_from_population_file.csv";
const historyTable = "geography/dfeR_la_region_history_2017_2025.csv";
const successionTable = "geography/la_succession.HAND_MADE.csv";
const laitTable = "lait/bds_long_childrens_measures.csv";

/** Names that a table of another publication uses for an area of the same code. */
const collectSpellings = (folder: PublishedFolder): ReadonlyMap<string, Set<string>> => {
  const spellings = new Map<string, Set<string>>();
  const add = (code: string | undefined, name: string | undefined): void => {
    if (!code || !name) return;
    const names = spellings.get(code) ?? new Set<string>();
    spellings.set(code, names.add(name.trim()));
  };
  for (const table of tablesWithNames) {
    for (const row of folder.rows(table)) {
      add(row.old_la_code, row.la_name);
      add(row.sn_old_la_code, row.sn_la_name);
      add(row.region_code, row.region_name);
    }
  }
  for (const row of folder.rows(laitTable)) {
    add(laitRegionCodes[row.la_number ?? ""] ?? row.la_number, row.area_name);
  }
  for (const row of folder.rows(successionTable)) add(row.old_la_code, row.old_name);
  return spellings;
};

/** ONS codes of each authority with the last year that a table gives them. */
const collectOnsCodes = (folder: PublishedFolder): ReadonlyMap<string, readonly string[]> => {
  const codes = new Map<string, Map<string, number>>();
  const add = (code: string | undefined, ons: string | undefined, year: number): void => {
    if (!code || !ons || !/^E\d{8}$/.test(ons)) return;
    const known = codes.get(code) ?? new Map<string, number>();
    codes.set(code, known.set(ons, Math.max(year, known.get(ons) ?? 0)));
  };
  // The history gives no three-digit code for an ONS code issued in 2025, so those go by name.
  const codeByName = new Map(
    folder.rows(populationTable).map((row) => [row.la_name, row.old_la_code] as const),
  );
  for (const row of folder.rows(historyTable)) {
    const code = row.old_la_code === "z" ? codeByName.get(row.la_name) : row.old_la_code;
    add(code, row.new_la_code, Number(row.last_year));
  }
  for (const row of folder.rows("geography/ees_screener_acceptable_las.csv")) {
    add(row.old_la_code, row.new_la_code, 0);
  }
  return new Map(
    [...codes].map(([code, byOns]) => [
      code,
      [...byOns].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([ons]) => ons),
    ]),
  );
};

type SpellingsOf = (code: string, name: string) => { spellings?: readonly string[] };

/** A former authority whose name the new one carries on. */
const distinctNames: Readonly<Record<string, string>> = { "835": "Dorset (to March 2019)" };

const isAuthorityCode = (code: string): boolean => /^\d{3}$/.test(code);

/** Spellings of an area that differ from its name, where there are any. */
const spellingsBy = (folder: PublishedFolder): SpellingsOf => {
  const spellings = collectSpellings(folder);
  return (code, name) => {
    const others = [...(spellings.get(code) ?? [])]
      .filter((spelling) => spelling !== name && !(code in distinctNames && spelling === "Dorset"))
      .sort();
    return others.length > 0 ? { spellings: others } : {};
  };
};

const authorityList = (
  folder: PublishedFolder,
  former: ReadonlySet<string>,
  withSpellings: SpellingsOf,
): PackedAreaEntry[] => {
  const onsCodes = collectOnsCodes(folder);
  const regionOf = new Map(
    folder.rows(historyTable).map((row) => [row.old_la_code, row.region_code] as const),
  );
  const entries = new Map<string, PackedAreaEntry>();
  for (const row of folder.rows(populationTable)) {
    const code = row.old_la_code ?? "";
    if (!isAuthorityCode(code)) continue;
    const name = distinctNames[code] ?? row.la_name ?? "";
    const [ons = row.new_la_code ?? "", ...otherOns] = onsCodes.get(code) ?? [];
    entries.set(code, {
      code,
      name,
      kind: former.has(code) ? "former authority" : "authority",
      ons,
      ...(otherOns.length > 0 && { otherOns }),
      region: regionOf.get(code) ?? row.region_code ?? "",
      ...(row.region_code?.startsWith("E13") && { subregion: row.region_code }),
      ...withSpellings(code, name),
    });
  }
  return [...entries.values()].sort((a, b) => a.code.localeCompare(b.code));
};

/** Every area of the pack in its fixed order: England, regions, authorities by code, former authorities by code. */
export const buildAreaList = (folder: PublishedFolder): AreaList => {
  const withSpellings = spellingsBy(folder);
  const changes = folder.rows(successionTable).map((row) => ({
    from: row.old_la_code ?? "",
    to: row.successor_la_code ?? "",
    date: row.effective_from ?? "",
    note: row.note ?? "",
  }));
  const former = new Set(changes.map((change) => change.from));
  const authorities = authorityList(folder, former, withSpellings);
  return {
    areas: [
      ...regionList(withSpellings),
      ...authorities.filter((area) => area.kind === "authority"),
      ...authorities.filter((area) => area.kind === "former authority"),
    ],
    changes,
  };
};

const regionNames: readonly (readonly [code: string, name: string])[] = [
  ["E12000001", "North East"],
  ["E12000002", "North West"],
  ["E12000003", "Yorkshire and The Humber"],
  ["E12000004", "East Midlands"],
  ["E12000005", "West Midlands"],
  ["E12000006", "East of England"],
  ["E12000007", "London"],
  ["E12000008", "South East"],
  ["E12000009", "South West"],
  ["E13000001", "Inner London"],
  ["E13000002", "Outer London"],
];

const regionList = (withSpellings: SpellingsOf): PackedAreaEntry[] => [
  { code: ENGLAND, name: "England", kind: "country", ons: ENGLAND },
  ...regionNames.map(([code, name]): PackedAreaEntry => ({
    code,
    name,
    kind: "region",
    ons: code,
    ...withSpellings(code, name),
  })),
];
