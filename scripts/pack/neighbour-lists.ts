import type { PackedNeighbourEdition, PackedNeighbours } from "../../src/benchmarks/pack";
import { PACK_SCHEMA_VERSION } from "../../src/benchmarks/pack";
import type { PublishedFolder } from "./published-folder";

/** Words for closeness, from the closest to the least close. */
const closenessWords = ["Extremely close", "Very close", "Close", "Somewhat close", "Not close"];

const editions = [
  {
    edition: 2021,
    source: "neighbours-2021",
    table: "statistical_neighbours/sn_2021_long.csv",
  },
  {
    edition: 2025,
    source: "neighbours-2025",
    table: "statistical_neighbours/sn_2025_long.csv",
  },
] as const;

const closenessPosition = (words: string): number => {
  const plain = words.trim().toLowerCase();
  const position = closenessWords.findIndex((word) => word.toLowerCase() === plain);
  if (position < 0) throw new Error(`Unknown closeness "${words}" in a neighbour list`);
  return position;
};

const buildEdition = (
  folder: PublishedFolder,
  { edition, source, table }: (typeof editions)[number],
): PackedNeighbourEdition => {
  const lists = new Map<string, { codes: string[]; closeness: number[] }>();
  for (const row of folder.rows(table)) {
    const code = row.old_la_code ?? "";
    const list = lists.get(code) ?? { codes: [], closeness: [] };
    const rank = Number(row.sn_rank) - 1;
    list.codes[rank] = row.sn_old_la_code ?? "";
    list.closeness[rank] = closenessPosition(row.closeness ?? "");
    lists.set(code, list);
  }
  const entries = [...lists].sort(([a], [b]) => a.localeCompare(b));
  for (const [code, list] of entries) {
    if (new Set(list.codes).size !== 10 || list.codes.includes(code)) {
      throw new Error(`${table}: ${code} has not ten neighbours that differ`);
    }
  }
  return {
    edition,
    source,
    lists: Object.fromEntries(
      entries.map(([code, list]) => [code, [list.codes.join(" "), list.closeness.join("")]]),
    ),
  };
};

/** Both editions of the statistical neighbour model, ten neighbours an authority, closest first. */
export const buildNeighbourLists = (folder: PublishedFolder): PackedNeighbours => ({
  schemaVersion: PACK_SCHEMA_VERSION,
  closeness: closenessWords,
  editions: editions.map((edition) => buildEdition(folder, edition)),
});
