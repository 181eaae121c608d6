import { isCellError } from "../../core/cells/cell-error";
import type { Area, BenchmarkYear, Figure } from "../../benchmarks/benchmarks";
import { defineFunction } from "../define-function";
import type { ResultCell } from "../function";
import { headingsParameter } from "../headings-parameter";
import { formatOfUnit } from "../number-formats";
import { indicatorCode } from "./indicator-code";
import { namesIn } from "./names-in";
import { yearArgument } from "./year-argument";

const cellOf = (figure: Figure | undefined): ResultCell => {
  if (figure === undefined) return "[x]";
  if (figure.value === null) return figure.shorthand;
  return { number: figure.value, format: formatOfUnit(figure.unit, figure.decimals) };
};

const boundOf = (year: BenchmarkYear): number | undefined => (year === "latest" ? undefined : year);

const yearBound = (name: string, about: string) => ({ name, kind: "value", about, optional: true }) as const;

export const series = defineFunction({
  id: "SERIES",
  category: "benchmarks",
  summary: "Published figures of several areas over the years: one row a year, one column an area",
  parameters: [
    { name: "indicator", kind: "text", about: 'Code of the indicator, such as "DEC-6"' },
    { name: "areas", kind: "range", about: 'Cells with names or codes, or text such as "Kent; England"' },
    yearBound("from", "First year; the first with figures when left out"),
    yearBound("to", "Last year; the last with figures when left out"),
    headingsParameter,
    {
      name: "measure",
      kind: "text",
      about: "A neighbouring field of the indicator; its headline when left out",
      optional: true,
    },
  ],
  gives: "table",
  usesBenchmarks: true,
  examples: [
    {
      call: '=CSPI.SERIES("DEC-6", "Kent; England", 2024, 2025)',
      gives: [
        ["Year", "Kent", "England"],
        [2024, 84.8, 84.5],
        [2025, 88.5, 85.7],
      ],
      because: "As published; the areas may stand in cells as well",
    },
  ],
  run: ([typed, areas, from, to, headings = true, measure], { benchmarks }) => {
    const indicator = indicatorCode(typed);
    const first = yearArgument(from, "From");
    const last = yearArgument(to, "To");
    const years = benchmarks.years(indicator, measure);
    const problem = [first, last, years].find(isCellError);
    if (problem !== undefined) return problem;
    const names = namesIn(areas);
    const figures = benchmarks.series(
      indicator,
      names,
      boundOf(first as BenchmarkYear),
      boundOf(last as BenchmarkYear),
      measure,
    );
    if (isCellError(figures)) return figures;
    const found = names
      .map((name) => benchmarks.area(name))
      .filter((area): area is Area => !isCellError(area));
    const table = (years as readonly number[])
      .filter((year) => year >= (boundOf(first as BenchmarkYear) ?? year))
      .filter((year) => year <= (boundOf(last as BenchmarkYear) ?? year))
      .map((year): ResultCell[] => [
        year,
        ...found.map((area) =>
          cellOf(figures.find((one) => one.year === year && one.area.code === area.code)),
        ),
      ]);
    return headings && table.length > 0 ? [["Year", ...found.map(({ name }) => name)], ...table] : table;
  },
});
