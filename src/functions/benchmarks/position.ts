import { CellError, isCellError } from "../../core/cells/cell-error";
import { compareWithBenchmark, type Polarity } from "../../core/statistics/compare-with-benchmark";
import { DESCRIBED_LEVELS } from "../../core/statistics/interval";
import { standing } from "../../core/statistics/rank";
import type { Area, Benchmarks, Figure } from "../../benchmarks/benchmarks";
import { findIndicator } from "../../indicators/index";
import { defineFunction } from "../define-function";
import type { ResultCell } from "../function";
import { formatOfUnit, numberFormat } from "../number-formats";
import { figureInterval } from "./figure-interval";
import { yearArgument, yearParameter } from "./year-argument";

const GROUPS = ["england", "region", "neighbours"] as const;

const HEADINGS = [
  "Value",
  "Lower 95%",
  "Upper 95%",
  "Rank",
  "Of",
  "Quartile",
  "Percentile",
  "Against England",
];

/** The areas that one is ranked among, itself included. */
const areasAmong = (
  area: Area,
  among: (typeof GROUPS)[number],
  benchmarks: Benchmarks,
): readonly Area[] | CellError => {
  if (among === "neighbours") {
    const list = benchmarks.neighbours(area.code);
    return isCellError(list) ? list : [area, ...list.neighbours.map((one) => one.area)];
  }
  const all = benchmarks.areas("authority");
  return among === "england" ? all : all.filter(({ region }) => region === area.region);
};

const againstEngland = (figure: Figure, better: Polarity, benchmarks: Benchmarks): string => {
  const england = benchmarks.figure(figure.code, "England", figure.year, figure.measure);
  const usual = figureInterval(figure, DESCRIBED_LEVELS.usual);
  const strict = figureInterval(figure, DESCRIBED_LEVELS.strict);
  if (isCellError(england) || england.value === null || usual === null || strict === null) return "[x]";
  return compareWithBenchmark(usual, strict, england.value, better)?.words ?? "[x]";
};

const rowOf = (
  figure: Figure,
  value: number,
  values: readonly number[],
  better: "higher" | "lower",
  benchmarks: Benchmarks,
): ResultCell[] | CellError => {
  const interval = figureInterval(figure);
  if (interval === null) {
    return new CellError(
      "#N/A",
      `${figure.code} has no counts for ${figure.area.name}, so no interval and no rank: use =CSPI.BENCHMARK for the figure`,
    );
  }
  const { rank, of, quartile, percentile } = standing(value, values, better);
  const format = formatOfUnit(figure.unit, figure.decimals);
  return [
    { number: value, format },
    { number: interval.lower, format },
    { number: interval.upper, format },
    rank,
    of,
    quartile ?? "[z]",
    percentile === null ? "[z]" : { number: percentile, format: numberFormat() },
    againstEngland(figure, better, benchmarks),
  ];
};

export const position = defineFunction({
  id: "POSITION",
  category: "benchmarks",
  summary:
    "Where an authority stands: value, limits, rank (1 is best), of how many, quartile, percentile, words",
  parameters: [
    { name: "indicator", kind: "text", about: 'Code of the indicator, such as "PLN-3"' },
    { name: "area", kind: "text", about: "Name or code of the authority" },
    yearParameter,
    {
      name: "among",
      kind: "text",
      about: 'Among which areas: "england" (all authorities) when left out, "region" or "neighbours"',
      optional: true,
      oneOf: GROUPS,
    },
    {
      name: "headings",
      kind: "boolean",
      about: "TRUE puts a row of headings above; there is none when left out",
      optional: true,
    },
  ],
  gives: "table",
  usesBenchmarks: true,
  source: "Department for Education, Local Authority Interactive Tool; limits as in PERCENT.CI and RATE.CI",
  examples: [
    {
      call: '=CSPI.POSITION("PLN-3", "Kent", 2025)',
      gives: [[2.7, 1.905, 3.801, 45, 94, 2, 52.69, "Similar"]],
      because:
        "44 of the 94 authorities with a published figure are lower; its interval holds England's 2.3%",
    },
  ],
  run: ([code, text, year, among = "england", headings = false], { benchmarks }) => {
    const indicator = findIndicator(code);
    if (isCellError(indicator)) return indicator;
    if (indicator.better === "neither") {
      return new CellError(
        "#N/A",
        `${indicator.code} has no better or worse, so areas are not ranked: use =CSPI.BENCHMARK for the figure`,
      );
    }
    const wanted = yearArgument(year);
    if (isCellError(wanted)) return wanted;
    const figure = benchmarks.figure(indicator.code, text, wanted);
    if (isCellError(figure)) return figure;
    if (figure.value === null) return [[figure.shorthand]];
    const areas = areasAmong(figure.area, among, benchmarks);
    if (isCellError(areas)) return areas;
    const values = areas.flatMap((area) => {
      const found = benchmarks.figure(indicator.code, area.code, figure.year);
      return isCellError(found) || found.value === null ? [] : [found.value];
    });
    const row = rowOf(figure, figure.value, values, indicator.better, benchmarks);
    if (isCellError(row)) return row;
    return headings ? [HEADINGS, row] : [row];
  },
});
