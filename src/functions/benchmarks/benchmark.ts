import { CellError, isCellError } from "../../core/cells/cell-error";
import type { Benchmarks, Figure } from "../../benchmarks/benchmarks";
import { defineFunction } from "../define-function";
import type { FunctionResult } from "../function";
import { formatOfUnit, numberFormat } from "../number-formats";
import { figureInterval } from "./figure-interval";
import { indicatorCode } from "./indicator-code";
import { yearArgument, yearParameter } from "./year-argument";

const PARTS = [
  "value",
  "numerator",
  "denominator",
  "lower",
  "upper",
  "year",
  "period",
  "status",
  "published",
  "source",
] as const;

type Part = (typeof PARTS)[number];

const limitOf = (figure: Figure, limit: "lower" | "upper"): FunctionResult => {
  if (figure.value === null) return figure.shorthand;
  const interval = figureInterval(figure);
  if (interval !== null) {
    return { number: interval[limit], format: formatOfUnit(figure.unit, figure.decimals) };
  }
  return new CellError(
    "#N/A",
    `${figure.code} has no interval for ${figure.area.name}: its counts are not published`,
  );
};

const countOf = (count: number | null, shorthand: string | null): FunctionResult =>
  count === null
    ? (shorthand ?? "[z]")
    : { number: count, format: numberFormat(Number.isInteger(count) ? 0 : 1) };

const publishedOf = ({ published, value }: Figure): string =>
  published === null ? `${value === null ? 0 : 1} of 1` : `${published.had} of ${published.of}`;

const partOf = (figure: Figure, part: Part, benchmarks: Benchmarks): FunctionResult => {
  switch (part) {
    case "value":
      return figure.value === null
        ? figure.shorthand
        : { number: figure.value, format: formatOfUnit(figure.unit, figure.decimals) };
    case "numerator":
      return countOf(figure.numerator, figure.numeratorShorthand);
    case "denominator":
      return countOf(figure.denominator, figure.denominatorShorthand);
    case "lower":
    case "upper":
      return limitOf(figure, part);
    case "year":
    case "period":
    case "status":
      return figure[part];
    case "published":
      return publishedOf(figure);
    case "source": {
      const area = figure.area.kind === "neighbours" ? undefined : figure.area.code;
      const source = benchmarks.source(figure.code, figure.year, figure.measure, area);
      return isCellError(source) ? source : `${source.publisher}: ${source.title}`;
    }
  }
};

export const benchmark = defineFunction({
  id: "BENCHMARK",
  category: "benchmarks",
  summary:
    "A published figure of an indicator for an area and year; [c] and the like where it was not published",
  parameters: [
    { name: "indicator", kind: "text", about: 'Code of the indicator, such as "DEC-6"' },
    {
      name: "area",
      kind: "text",
      about:
        'Name or code: "Kent", "region of Kent", "neighbours of Kent" (median), "mean of Kent; Essex; Devon"',
    },
    yearParameter,
    {
      name: "part",
      kind: "text",
      about:
        'What of it: "value" when left out, "numerator", "denominator", "lower" (95%), "source" and so on',
      optional: true,
      oneOf: PARTS,
    },
    {
      name: "measure",
      kind: "text",
      about: "A neighbouring field of the indicator; its headline when left out",
      optional: true,
    },
  ],
  gives: "value",
  usesBenchmarks: true,
  examples: [
    {
      call: '=CSPI.BENCHMARK("DEC-6", "England", 2025)',
      gives: 85.7,
      because: "As published for the year to 31 March 2025",
    },
    {
      call: '=CSPI.BENCHMARK("PLN-3", "Kent", 2025, "numerator")',
      gives: 31,
      because: "31 of 1,150 plans had lasted two years or more",
    },
    {
      call: '=CSPI.BENCHMARK("PLN-3", "County Durham", 2025)',
      gives: "[c]",
      because: "The count was suppressed, so there is no figure",
    },
    {
      call: '=CSPI.BENCHMARK("DEC-3", "mean of North East; North West", 2025)',
      gives: 21.2,
      because: "20.7% and 21.7% as published; TEXTJOIN makes such a list of cells",
    },
    {
      call: '=CSPI.BENCHMARK("ACT-2", "Kent", "2024-25", "period")',
      gives: "year to 31 March 2025",
      because: "A reporting year is named by the year in which it ends",
      hidden: true,
    },
  ],
  run: ([indicator, area, year, part = "value", measure], { benchmarks }) => {
    const wanted = yearArgument(year);
    if (isCellError(wanted)) return wanted;
    const figure = benchmarks.figure(indicatorCode(indicator), area, wanted, measure);
    return isCellError(figure) ? figure : partOf(figure, part, benchmarks);
  },
});
