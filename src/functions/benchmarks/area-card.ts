import { isCellError } from "../../core/cells/cell-error";
import type { Area, Benchmarks } from "../../benchmarks/benchmarks";
import { indicators } from "../../indicators/index";
import type { CardLine, EntityCard } from "../function";
import { figureLine } from "../framework/indicator-card";
import { numberFormat } from "../number-formats";

const changesOf = (label: string, changes: Area["successors"]): readonly CardLine[] =>
  changes.length === 0 ? [] : [{ label, value: changes.map(({ name }) => name).join("; ") }];

const populationOf = (area: Area, benchmarks: Benchmarks): readonly CardLine[] => {
  const population = benchmarks.population(area.code, "latest");
  if (isCellError(population) || population.value === null) return [];
  const label = `Children aged 0 to 17, mid-${population.year}`;
  return [{ label, value: { number: population.value, format: numberFormat() } }];
};

const aboutOf = (area: Area, benchmarks: Benchmarks): readonly CardLine[] => {
  const region = area.region === null ? null : benchmarks.area(area.region);
  return [
    { label: "Kind", value: area.kind },
    { label: "Code", value: area.code },
    ...(area.onsCode === null ? [] : [{ label: "ONS code", value: area.onsCode }]),
    ...(region === null || isCellError(region) ? [] : [{ label: "Region", value: region.name }]),
    ...changesOf("Succeeded by", area.successors),
    ...changesOf("Formed from", area.predecessors),
    ...populationOf(area, benchmarks),
  ];
};

const figuresOf = ({ code }: Area, benchmarks: Benchmarks): readonly CardLine[] =>
  indicators.flatMap((indicator) => {
    const figure = benchmarks.figure(indicator.code, code, "latest");
    if (isCellError(figure)) return [];
    return [figureLine(`${indicator.code} ${indicator.shortTitle}, ${figure.period}`, figure)];
  });

/**
 * The card of an area: its codes, region and population, and its latest published figures. Made from the
 * pack alone.
 */
export const areaCard = (area: Area, benchmarks: Benchmarks): EntityCard => {
  const figures = area.kind === "neighbours" ? [] : figuresOf(area, benchmarks);
  return {
    text: area.name,
    title: area.name,
    sections: [
      { title: "What it is", lines: aboutOf(area, benchmarks) },
      ...(figures.length > 0 ? [{ title: "Latest published figures", lines: figures }] : []),
    ],
    source: benchmarks.packInformation().attribution,
  };
};
