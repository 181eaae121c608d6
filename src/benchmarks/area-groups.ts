import { CellError } from "../core/cells/cell-error";
import type { Area, AreaGroup, NeighbourEdition } from "./benchmarks";
import { plainName } from "./plain-name";

const middlePattern = /^\s*(?:the )?(mean|average|median) of (.+)$/i;
const neighboursPattern = /^(?:the )?(?:statistical )?neighbou?rs of (.+?)(?: (2021|2025))?$/;

const editionOf = (year: string | undefined): NeighbourEdition => (year === "2021" ? 2021 : 2025);

/** The edition named at the end of "neighbours of Kent 2021"; 2025 when none is. */
export const editionIn = (text: string): NeighbourEdition =>
  editionOf(neighboursPattern.exec(plainName(middlePattern.exec(text)?.[2] ?? text))?.[2]);

/**
 * The group of areas that a text names, or null where it names a single area.
 *
 * "neighbours of Kent", "mean of neighbours of Kent (2021)", "median of Kent; Essex; Devon". A middle is
 * the median unless the text says otherwise.
 *
 * @example groupIn("mean of neighbours of Kent (2021)") // { statistic: "mean", neighboursOf: "kent", edition: 2021 }
 */
export const groupIn = (text: string): NamedGroup | null => {
  const middle = middlePattern.exec(text);
  const statistic = middle !== null && middle[1]?.toLowerCase() !== "median" ? "mean" : "median";
  const rest = middle?.[2] ?? text;
  const neighbours = neighboursPattern.exec(plainName(rest));
  if (neighbours?.[1]) {
    return { statistic, neighboursOf: neighbours[1], edition: editionOf(neighbours[2]) };
  }
  if (middle === null) return null;
  const names = rest.split(";").map((name) => name.trim());
  return { statistic, areas: names.filter((name) => name !== "") };
};

/** A group as it is typed, its areas not looked up yet. */
export type NamedGroup =
  | {
      readonly statistic: "mean" | "median";
      readonly neighboursOf: string;
      readonly edition: NeighbourEdition;
    }
  | { readonly statistic: "mean" | "median"; readonly areas: readonly string[] };

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const noOneArea = {
  kind: "neighbours",
  onsCode: null,
  otherOnsCodes: [],
  region: null,
  successors: [],
  predecessors: [],
} as const;

/** The neighbours of an authority as one area, whose figure is their median or mean. */
export const neighbourGroup = (
  area: Area,
  edition: NeighbourEdition,
  statistic: AreaGroup["statistic"],
): Area | CellError => {
  if (area.kind !== "authority" && area.kind !== "former authority") {
    const sentence = `${area.name} is not an authority: only authorities have statistical neighbours`;
    return new CellError("#VALUE!", sentence);
  }
  const before = statistic === "mean" ? "mean of " : "";
  const name = `${before}statistical neighbours of ${area.name} (${edition})`;
  return {
    ...noOneArea,
    code: `${before}neighbours of ${area.code} (${edition})`,
    name: capital(name),
    region: area.region,
    of: area.code,
    group: { statistic, edition, areas: [] },
  };
};

/** Areas that the user lists as one area, each counted once. */
export const listedGroup = (areas: readonly Area[], statistic: AreaGroup["statistic"]): Area | CellError => {
  if (areas.length === 0) {
    return new CellError("#VALUE!", "No areas are given to compare with: name at least one");
  }
  const inside = areas.find(({ kind }) => kind === "neighbours");
  if (inside) {
    return new CellError("#VALUE!", `${inside.name} is a group of its own: list single areas`);
  }
  const codes = [...new Set(areas.map(({ code }) => code))];
  return {
    ...noOneArea,
    code: `${statistic} of ${codes.join("; ")}`,
    name: `${capital(statistic)} of ${codes.length} ${codes.length === 1 ? "area" : "areas"}`,
    group: { statistic, edition: 2025, areas: codes },
  };
};
