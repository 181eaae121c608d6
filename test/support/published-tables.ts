import type { PackedAreaEntry } from "../../src/benchmarks/pack";
import type { PublishedFolder, PublishedRow } from "../../scripts/pack/published-folder";

/** A folder of published tables that exists only in memory. */
export const folderOf = (tables: Readonly<Record<string, readonly PublishedRow[]>>): PublishedFolder => ({
  path: "in memory",
  rows: (file) => {
    const rows = tables[file];
    if (!rows) throw new Error(`No table ${file}`);
    return rows;
  },
});

/** England, one region and its two authorities. */
export const smallCountry: readonly PackedAreaEntry[] = [
  { code: "E92000001", name: "England", kind: "country", ons: "E92000001" },
  { code: "E12000001", name: "North East", kind: "region", ons: "E12000001" },
  { code: "E12000002", name: "North West", kind: "region", ons: "E12000002" },
  {
    code: "805",
    name: "Hartlepool",
    kind: "authority",
    ons: "E06000001",
    region: "E12000001",
  },
  {
    code: "806",
    name: "Middlesbrough",
    kind: "authority",
    ons: "E06000002",
    region: "E12000001",
  },
];

/** A row of a table of Explore education statistics. */
export const rowOf = (
  area: string,
  year: string,
  figures: Readonly<Record<string, string>>,
): PublishedRow => ({
  time_period: year,
  geographic_level: area === "E92000001" ? "National" : area.startsWith("E") ? "Regional" : "Local authority",
  region_code: area.startsWith("E1") ? area : "",
  old_la_code: area.startsWith("E") ? "" : area,
  ...figures,
});
