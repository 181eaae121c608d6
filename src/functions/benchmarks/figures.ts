import type { Figure } from "../../benchmarks/benchmarks";
import { isCellError, type CellError } from "../../core/cells/cell-error";
import { defineFunction } from "../define-function";
import type { ResultCell } from "../function";
import { headingsParameter } from "../headings-parameter";
import { formatOfUnit, numberFormat } from "../number-formats";
import { figureInterval } from "./figure-interval";
import { indicatorCode } from "./indicator-code";
import { namesIn } from "./names-in";
import { yearArgument, yearParameter } from "./year-argument";

const HEADINGS = ["Area", "Figure", "Numerator", "Denominator", "Lower 95%", "Upper 95%"];
const ORDERS = ["name", "figure", "denominator"] as const;

type Order = (typeof ORDERS)[number];

const countCell = (count: number | null, shorthand: string | null): ResultCell =>
  count === null
    ? (shorthand ?? "[z]")
    : { number: count, format: numberFormat(Number.isInteger(count) ? 0 : 1) };

const rowOf = (figure: Figure): ResultCell[] => {
  const format = formatOfUnit(figure.unit, figure.decimals);
  const interval = figure.value === null ? null : figureInterval(figure);
  const limit = (number: number | undefined): ResultCell =>
    number === undefined ? (figure.shorthand ?? "[z]") : { number, format };
  return [
    figure.area.name,
    figure.value === null ? figure.shorthand : { number: figure.value, format },
    countCell(figure.numerator, figure.numeratorShorthand),
    countCell(figure.denominator, figure.denominatorShorthand),
    limit(interval?.lower),
    limit(interval?.upper),
  ];
};

/** Areas without the number that they are put in order by come last. */
const inOrder = (figures: readonly Figure[], order: Order): readonly Figure[] => {
  const numberOf = ({ value, denominator }: Figure): number =>
    (order === "figure" ? value : denominator) ?? Infinity;
  return [...figures].sort((a, b) => {
    const difference = order === "name" ? 0 : numberOf(a) - numberOf(b);
    return difference || a.area.name.localeCompare(b.area.name, "en-GB");
  });
};

export const figures = defineFunction({
  id: "FIGURES",
  category: "benchmarks",
  summary: "Published figures of many areas in one year, with counts and 95% limits: one row an area",
  parameters: [
    { name: "indicator", kind: "text", about: 'Code of the indicator, such as "DEC-6"' },
    {
      name: "areas",
      kind: "range",
      about: 'Cells with names or codes, or text such as "Kent; England"; every authority when left out',
      optional: true,
    },
    yearParameter,
    {
      name: "order",
      kind: "text",
      about: '"name" when left out, "figure" or "denominator" for the smallest first',
      optional: true,
      oneOf: ORDERS,
    },
    headingsParameter,
  ],
  gives: "table",
  usesBenchmarks: true,
  source: "Limits: Wilson for percentages; Byar, exact below 10, for rates",
  examples: [
    {
      call: '=CSPI.FIGURES("PLN-3", "Kent; County Durham", 2025)',
      gives: [
        ["Area", "Figure", "Numerator", "Denominator", "Lower 95%", "Upper 95%"],
        ["County Durham", "[c]", "[c]", 489, "[c]", "[c]"],
        ["Kent", 2.7, 31, 1150, 1.9, 3.8],
      ],
      because: "31 of 1,150 plans had lasted two years or more; the count of County Durham was suppressed",
    },
  ],
  run: ([typed, areas, year, order = "name", headings = true], { benchmarks }) => {
    const code = indicatorCode(typed);
    const wanted = yearArgument(year);
    if (isCellError(wanted)) return wanted;
    const names =
      areas === undefined ? benchmarks.areas("authority").map(({ name }) => name) : namesIn(areas);
    const found = names.map((name): Figure | CellError => benchmarks.figure(code, name, wanted));
    // An authority that did not exist in that year is none of those asked for by leaving the areas out.
    const problem =
      areas === undefined && found.some((one) => !isCellError(one)) ? null : found.find(isCellError);
    if (problem) return problem;
    const rows = inOrder(
      found.filter((one): one is Figure => !isCellError(one)),
      order,
    ).map(rowOf);
    return headings ? [HEADINGS, ...rows] : rows;
  },
});
