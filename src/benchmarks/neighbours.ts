import { CellError } from "../core/cells/cell-error";
import type { AreaFinder } from "./areas";
import type { Area, NeighbourEdition, NeighbourList } from "./benchmarks";
import type { PackStore } from "./pack-store";

/**
 * The ten statistical neighbours of an authority, closest first.
 *
 * Source: Department for Education, children's services statistical neighbour model, April 2021 and
 * 2025. Being a neighbour is not mutual. Areas that ended before 2025 are in the 2021 edition only,
 * those that began in 2023 in the 2025 edition only.
 */
export const neighboursOf = (
  store: PackStore,
  finder: AreaFinder,
  area: Area,
  edition: NeighbourEdition,
): NeighbourList | CellError => {
  const packed = store.part("neighbours");
  if (packed instanceof CellError) return packed;
  const found = packed.editions.find((one) => one.edition === edition);
  const list = found?.lists[area.of ?? area.code];
  if (!list) return noList(area, edition);
  const [codes, closeness] = list;
  return {
    area,
    edition,
    neighbours: codes.split(" ").flatMap((code, index) => {
      const neighbour = finder.byCode(code);
      const words = packed.closeness[Number(closeness[index])] ?? "";
      return neighbour ? [{ rank: index + 1, area: neighbour, closeness: words }] : [];
    }),
  };
};

const noList = (area: Area, edition: NeighbourEdition): CellError => {
  if (area.kind !== "authority" && area.kind !== "former authority") {
    return new CellError(
      "#VALUE!",
      `${area.name} is not an authority: only authorities have statistical neighbours`,
    );
  }
  const other = edition === 2025 ? 2021 : 2025;
  return new CellError(
    "#N/A",
    `${area.name} is not in the ${edition} neighbour model: use the ${other} edition`,
  );
};
