import { CellError, isCellError } from "../../core/cells/cell-error";
import type { Grid, Scalar } from "../../core/cells/grid";
import {
  funnelBaseline,
  proportionFunnelLimits,
  rateFunnelLimits,
  type FunnelArea,
} from "../../core/statistics/funnel-limits";
import { DESCRIBED_LEVELS, scaleInterval, type Interval } from "../../core/statistics/interval";
import { defineFunction } from "../define-function";
import type { ResultCell } from "../function";
import { headingsParameter } from "../headings-parameter";
import { numberFormat, percentFormat } from "../number-formats";
import { quoted } from "../problems";
import { shorthandOf } from "../shorthand";

const PERCENTAGE = 100;

const HEADINGS = [
  "Denominator",
  "Value",
  "Baseline",
  "Lower 99.8%",
  "Lower 95%",
  "Upper 95%",
  "Upper 99.8%",
  "Against the funnel",
];

/** A count of an area: null where it is a shorthand or blank. */
const countIn = (cell: Scalar, position: number, name: string): number | null | CellError => {
  if (cell === null || isCellError(cell)) return cell;
  if (typeof cell === "number" && cell >= 0) return cell;
  if (typeof cell === "string" && (cell.trim() === "" || shorthandOf(cell) !== null)) return null;
  return new CellError(
    "#VALUE!",
    `Cell ${position} of ${name} is ${quoted(cell)}: give a count of 0 or more, or a shorthand such as [c]`,
  );
};

const countsIn = (range: Grid, name: string): readonly (number | null)[] | CellError => {
  const counts = range.flat().map((cell, index) => countIn(cell, index + 1, name));
  return counts.find(isCellError) ?? (counts as readonly (number | null)[]);
};

/** Half a child has no chance of its own: the limits are those of whole counts. */
const fractionProblem = (counts: readonly (number | null)[]): CellError | null => {
  const at = counts.findIndex((count) => count !== null && !Number.isInteger(count));
  if (at < 0) return null;
  return new CellError(
    "#VALUE!",
    `Cell ${at + 1} of numerators is ${String(counts[at])}: give a whole number`,
  );
};

const wordsFor = (value: number, usual: Interval, strict: Interval): string => {
  if (value > strict.upper) return "Above (99.8%)";
  if (value < strict.lower) return "Below (99.8%)";
  if (value > usual.upper) return "Above (95%)";
  return value < usual.lower ? "Below (95%)" : "Within";
};

const rowOf = ({ count, total }: FunnelArea, baseline: number, per: number): ResultCell[] => {
  const isShare = per === PERCENTAGE;
  const cell = (number: number): ResultCell => ({
    number,
    format: isShare ? percentFormat() : numberFormat(1),
  });
  if (count === null || total === null || !(total > 0)) {
    return [
      total ?? "[x]",
      "[x]",
      cell(baseline * per),
      "[x]",
      "[x]",
      "[x]",
      "[x]",
      "Left out: not published",
    ];
  }
  const at = (confidence: number): Interval =>
    scaleInterval((isShare ? proportionFunnelLimits : rateFunnelLimits)(baseline, total, confidence), per);
  const usual = at(DESCRIBED_LEVELS.usual);
  const strict = at(DESCRIBED_LEVELS.strict);
  const value = (count / total) * per;
  return [
    total,
    ...[value, baseline * per, strict.lower, usual.lower, usual.upper, strict.upper].map(cell),
    wordsFor(value, usual, strict),
  ];
};

export const funnel = defineFunction({
  id: "FUNNEL",
  category: "statistics",
  summary: "Funnel limits for several areas or teams around their pooled figure, one row each",
  parameters: [
    {
      name: "numerators",
      kind: "range",
      about: "The counts, one cell an area; [c] and the like are left out",
    },
    { name: "denominators", kind: "range", about: "The totals or populations, in the same order" },
    {
      name: "per",
      kind: "number",
      about: "100 for percentages when left out, 10000 or 100000 for rates",
      optional: true,
      atLeast: 1,
    },
    headingsParameter,
  ],
  gives: "table",
  source: "Spiegelhalter (2005), Statistics in Medicine 24, 1185-1202",
  examples: [
    {
      call: '=CSPI.FUNNEL({65,5,"[c]"}, {100,100,50}, 100, FALSE)',
      gives: [
        [100, 65, 35, 22.2, 26.4, 44.7, 50.5, "Above (99.8%)"],
        [100, 5, 35, 22.2, 26.4, 44.7, 50.5, "Below (99.8%)"],
        [50, "[x]", 35, "[x]", "[x]", "[x]", "[x]", "Left out: not published"],
      ],
      because: "70 of 200 is 35%; the third area has no count, so it is left out of the pool",
    },
  ],
  run: ([numerators, denominators, per = PERCENTAGE, headings = true]) => {
    const counts = countsIn(numerators, "numerators");
    if (isCellError(counts)) return counts;
    const fraction = fractionProblem(counts);
    if (fraction !== null) return fraction;
    const totals = countsIn(denominators, "denominators");
    if (isCellError(totals)) return totals;
    if (counts.length !== totals.length) {
      return new CellError(
        "#VALUE!",
        `Numerators has ${counts.length} cells and denominators ${totals.length}: select as many of both`,
      );
    }
    const areas = counts.map((count, index) => ({ count, total: totals[index] ?? null }));
    const larger = areas.findIndex(
      ({ count, total }) => per === PERCENTAGE && (count ?? 0) > (total ?? Infinity),
    );
    if (larger >= 0) {
      return new CellError(
        "#VALUE!",
        `Numerator ${larger + 1} is larger than its denominator: check that they are not swapped`,
      );
    }
    const { value } = funnelBaseline(areas);
    if (Number.isNaN(value)) {
      return new CellError("#N/A", "No area has both numerator and denominator: there is nothing to pool");
    }
    const rows = areas.map((area) => rowOf(area, value, per));
    return headings ? [HEADINGS, ...rows] : rows;
  },
});
