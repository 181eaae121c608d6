import { CellError } from "../core/cells/cell-error";
import type { AreaFinder } from "./areas";
import type { Area, BenchmarkYear, PopulationFigure } from "./benchmarks";
import type { PackedPopulation } from "./pack";
import type { PackStore } from "./pack-store";

/** Latest year of the estimates, from the longest line of cells. */
const lastYear = (population: PackedPopulation): number =>
  population.firstYear + (population.cells.split(";")[0] ?? "").split(",").length - 1;

/**
 * Residents aged 0 to 17 of an area at 30 June of a year.
 *
 * Source: Office for National Statistics, mid-year population estimates, as released with Children in
 * need 2025. A rate of the year that ends on 31 March Y divides by the estimate of Y − 1.
 */
export const populationOf = (
  store: PackStore,
  finder: AreaFinder,
  area: Area,
  year: BenchmarkYear,
): PopulationFigure | CellError => {
  const population = store.part("population");
  if (population instanceof CellError) return population;
  if (area.kind === "neighbours") {
    return new CellError("#VALUE!", `${area.name} is a group: name one area to get its population`);
  }
  const last = lastYear(population);
  const wanted = year === "latest" ? last : year;
  const cell = store.cell(population, finder.position(area), wanted);
  if (!cell.hasRow) {
    const range = `${population.firstYear} to ${last}`;
    return new CellError(
      "#N/A",
      `No population estimate for ${area.name} in ${wanted}: estimates are for ${range}`,
    );
  }
  return {
    area,
    year: wanted,
    value: cell.number,
    shorthand: cell.shorthand,
    source: population.source,
  };
};
