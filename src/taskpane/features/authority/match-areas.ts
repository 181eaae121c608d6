import type { Area } from "../../../benchmarks/benchmarks";

export interface AreaMatches {
  readonly areas: readonly Area[];
  /** False when nothing holds what was typed, and the nearest names are given instead. */
  readonly exact: boolean;
}

const MOST_SHOWN = 50;
const NEAREST_SHOWN = 5;
/** Of two-letter pieces that the shorter of the two names must share to count as near. */
const NEAR_ENOUGH = 0.4;

/** Names differ in "&" and "and", in hyphens, full stops and apostrophes; none of it matters. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replaceAll("&", " and ")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const pairs = (name: string): string[] => {
  const letters = name.replaceAll(" ", "");
  return [...letters].slice(0, -1).map((letter, index) => letter + (letters[index + 1] ?? ""));
};

/** Share of letter pairs that two names have in common (Dice's coefficient), 0 to 1. */
const likeness = (one: string, other: string): number => {
  const left = pairs(one);
  const right = pairs(other);
  const rest = [...right];
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at < 0) return false;
    rest.splice(at, 1);
    return true;
  }).length;
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
};

/** 0 the whole name or code, 1 its start, 2 the start of a word, 3 anywhere; null not at all. */
const rank = (area: Area, typed: string): number | null => {
  const name = plain(area.name);
  const codes = [area.code, area.onsCode ?? "", ...area.otherOnsCodes].map(plain);
  if (name === typed || codes.includes(typed)) return 0;
  if (name.startsWith(typed)) return 1;
  if (` ${name}`.includes(` ${typed}`)) return 2;
  if (name.includes(typed) || codes.some((code) => code !== "" && code.startsWith(typed))) return 3;
  return null;
};

/**
 * The areas that a few typed letters may mean, best first; the nearest names when none holds them.
 *
 * @example matchAreas(areas, "middlsbrough").areas[0]?.name // "Middlesbrough"
 */
export function matchAreas(areas: readonly Area[], typed: string): AreaMatches {
  const wanted = plain(typed);
  if (wanted === "") return { areas, exact: true };
  const found = areas
    .map((area) => ({ area, rank: rank(area, wanted) }))
    .filter((match): match is { area: Area; rank: number } => match.rank !== null)
    .sort((one, other) => one.rank - other.rank || one.area.name.localeCompare(other.area.name, "en-GB"));
  if (found.length > 0) return { areas: found.slice(0, MOST_SHOWN).map(({ area }) => area), exact: true };
  const near = areas
    .map((area) => ({ area, likeness: likeness(plain(area.name), wanted) }))
    .filter((match) => match.likeness >= NEAR_ENOUGH)
    .sort((one, other) => other.likeness - one.likeness);
  return { areas: near.slice(0, NEAREST_SHOWN).map(({ area }) => area), exact: false };
}
