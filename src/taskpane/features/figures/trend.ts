import type { Area, Benchmarks, BenchmarkUnit, Figure } from "../../../benchmarks/benchmarks";
import { isCellError } from "../../../core/cells/cell-error";
import { text } from "../../../text/en-gb";
import type { SparkSeries } from "../../ui/sparkline";
import { formatFigure } from "./format-figure";

/** England and the authority over all published years, as picture and as table. */
export interface Trend {
  readonly years: readonly number[];
  readonly series: readonly SparkSeries[];
  /** For each year, newest first: one printed figure for each series. */
  readonly table: readonly { readonly year: number; readonly cells: readonly string[] }[];
  /** What the picture shows, in words. */
  readonly description: string;
}

const sentence = (
  name: string,
  figures: readonly Figure[],
  unit: BenchmarkUnit,
  decimals: number,
): string => {
  const published = figures.filter((figure) => figure.value !== null);
  const first = published[0];
  const last = published[published.length - 1];
  if (first === undefined || last === undefined) return text.figures.sparklineNothing(name);
  return text.figures.sparklineSentence(
    name,
    formatFigure(first, unit, decimals),
    first.year,
    formatFigure(last, unit, decimals),
    last.year,
  );
};

/** Null where fewer than two years have any figure: there is nothing to draw. */
export function trendOf(
  benchmarks: Benchmarks,
  code: string,
  title: string,
  area: Area | null,
): Trend | null {
  const asked = area === null ? ["England"] : [area.code, "England"];
  const figures = benchmarks.series(code, asked);
  const series = benchmarks.indicator(code);
  if (isCellError(figures) || isCellError(series)) return null;
  const years = [...new Set(figures.filter(({ value }) => value !== null).map(({ year }) => year))].sort(
    (one, other) => one - other,
  );
  const first = years[0];
  const last = years[years.length - 1];
  if (first === undefined || last === undefined || first === last) return null;
  const axis = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const lines = [...new Set(figures.map((figure) => figure.area.code))].map((areaCode) => {
    const own = figures.filter((figure) => figure.area.code === areaCode);
    const byYear = new Map(own.map((figure) => [figure.year, figure]));
    return { name: own[0]?.area.name ?? areaCode, own, isOwn: areaCode === area?.code, byYear };
  });
  const words = lines.map(({ name, own }) => sentence(name, own, series.unit, series.decimals));
  return {
    years: axis,
    series: lines.map(({ name, byYear, isOwn }) => ({
      name,
      own: isOwn,
      values: axis.map((year) => byYear.get(year)?.value ?? null),
    })),
    table: [...axis].reverse().map((year) => ({
      year,
      cells: lines.map(({ byYear }) =>
        formatFigure(byYear.get(year) ?? { value: null, shorthand: "[x]" }, series.unit, series.decimals),
      ),
    })),
    description: `${text.figures.sparklineCaption(title, first, last)}. ${words.join(" ")}`,
  };
}
