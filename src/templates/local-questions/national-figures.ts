import type { Benchmarks, NeighbourEdition } from "../../benchmarks/benchmarks";
import { isCellError } from "../../core/cells/cell-error";
import { formatOfUnit } from "../../functions/number-formats";
import type { Indicator } from "../../indicators/indicator";
import type { PlannedBlock } from "../plan";
import { benchmarkFormula } from "../theme-sheet/indicator-cells";
import { neighboursOf, quoted } from "../theme-sheet/formula-text";
import { PARAMETERS, type Region } from "./results-layout";

const { authority, year } = PARAMETERS;

const TEXTS = ["Indicator", "Unit", "Period of published figures"] as const;
const FIGURES = ["Own published figure", "England", "Neighbours' median"] as const;

/** Indicators that have a published series, which alone can stand beside the answers. */
export const published = (indicators: readonly Indicator[], benchmarks: Benchmarks): readonly Indicator[] =>
  indicators.filter((one) => !isCellError(benchmarks.indicator(one.code)));

/** The chosen year, or the last year with figures where the chosen one has none yet. */
const yearOf = (code: string): string =>
  `MIN(${year},${benchmarkFormula(code, authority, quoted("latest"), quoted("year"))})`;

const headings = ({ title, header }: Region): readonly PlannedBlock[] => [
  { at: `A${title}`, cells: [["What national statistics say of the same themes"]], role: "label" },
  { at: `A${header}`, cells: [[...TEXTS]], role: "heading", wrap: true },
  { at: `D${header}`, cells: [[...FIGURES]], role: "heading", wrap: true, align: "right" },
  { at: `G${header}`, cells: [["Neighbours with a figure"]], role: "heading", wrap: true, indent: 1 },
];

/** What the national statistics say of the same themes: own figure, England and neighbours. */
export function nationalBlocks(
  indicators: readonly Indicator[],
  region: Region,
  edition: NeighbourEdition,
): readonly PlannedBlock[] {
  const neighbours = neighboursOf(authority, edition);
  const code = (indicator: Indicator): string => quoted(indicator.code);
  const figure = (indicator: Indicator, area: string, ...part: readonly string[]): string =>
    `=${benchmarkFormula(code(indicator), area, yearOf(code(indicator)), ...part)}`;
  return [
    ...headings(region),
    {
      at: `A${region.first}`,
      cells: indicators.map((one) => [
        `${one.code}: ${one.shortTitle}`,
        one.unit,
        figure(one, authority, quoted("period")),
      ]),
      role: "body",
      wrap: true,
    },
    {
      at: `D${region.first}`,
      cells: indicators.map((one) =>
        [authority, quoted("England"), neighbours].map((area) => figure(one, area)),
      ),
      role: "number",
      numberFormat: indicators.map((one) => FIGURES.map(() => formatOfUnit(one.unit, one.decimals))),
    },
    {
      at: `G${region.first}`,
      cells: indicators.map((one) => [figure(one, neighbours, quoted("published"))]),
      role: "body",
      indent: 1,
    },
  ];
}
