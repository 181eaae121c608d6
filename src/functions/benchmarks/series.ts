import { isCellError } from "../../core/cells/cell-error";
import type { Grid, Scalar } from "../../core/cells/grid";
import type { Area, BenchmarkYear, Figure } from "../../benchmarks/benchmarks";
import { defineFunction } from "../define-function";
import type { ResultCell } from "../function";
import { headingsParameter } from "../headings-parameter";
import { formatOfUnit } from "../number-formats";
import { indicatorCode } from "./indicator-code";
import { yearArgument } from "./year-argument";

/** "mean of Kent; Essex" is one group, not two names. */
const isMiddle = (text: string): boolean => /^\s*(?:the )?(?:mean|average|median) of /i.test(text);

/** The names in a range or in text such as "Kent; England". */
const namesIn = (areas: Grid): string[] =>
  areas
    .flat()
    .flatMap((cell: Scalar) => {
      if (cell === null || isCellError(cell)) return [];
      const text = String(cell);
      return isMiddle(text) ? [text] : text.split(";");
    })
    .map((name) => name.trim())
    .filter((name) => name !== "");

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
