import { parseArea } from "../../../core/cells/a1";
import type { PlannedChart, PlannedSeries } from "../../../templates/plan";
import type { PlanCalculation } from "./calculation";
import { formulaTree } from "./formula-tree";
import { OWN_FIGURE, wordsOf, type PreviewScalar } from "./preview-value";

export interface PictureSeries {
  readonly name: string;
  readonly emphasis: PlannedSeries["emphasis"];
  readonly drawnAs: PlannedSeries["drawnAs"] | null;
  /** One for each category; null where there is no figure. */
  readonly values: readonly (number | null)[];
  /** Places along the horizontal axis of a scatter chart. */
  readonly places: readonly (number | null)[];
}

/** A planned chart with its figures, ready to be drawn small. */
export interface ChartPicture {
  readonly kind: PlannedChart["kind"];
  readonly title: string;
  readonly categories: readonly string[];
  /** Whether the first bar is the one on top. */
  readonly isFromTop: boolean;
  readonly series: readonly PictureSeries[];
}

const valuesIn = (address: string, sheet: string, calculation: PlanCalculation): PreviewScalar[] => {
  const area = parseArea(address);
  if (area === null) return [];
  return Array.from({ length: area.rows * area.columns }, (_cell, index) =>
    calculation.valueAt(
      sheet,
      area.row + Math.floor(index / area.columns),
      area.column + (index % area.columns),
    ),
  );
};

function titleOf({ title, titleFormula }: PlannedChart, calculation: PlanCalculation): string {
  const tree = titleFormula === undefined ? null : formulaTree(titleFormula);
  if (tree?.kind !== "area" || tree.sheet === null) return title;
  const value = calculation.valueAt(tree.sheet, tree.area.row, tree.area.column);
  return typeof value === "string" ? value : title;
}

/** Reads a chart's figures from the plan; null where none of them is known before it is inserted. */
export function chartPicture(
  chart: PlannedChart,
  sheet: string,
  calculation: PlanCalculation,
): ChartPicture | null {
  const numbersIn = (address: string): (number | null)[] =>
    valuesIn(address, sheet, calculation).map((value) => (typeof value === "number" ? value : null));
  const series = chart.series.map(({ name, emphasis, drawnAs, values, categories }) => ({
    name,
    emphasis,
    drawnAs: drawnAs ?? null,
    values: numbersIn(values),
    places: numbersIn(categories ?? ""),
  }));
  if (series.every(({ values }) => values.every((value) => value === null))) return null;
  const categories = chart.series.find((one) => one.categories !== undefined)?.categories ?? "";
  return {
    kind: chart.kind,
    title: titleOf(chart, calculation),
    categories: valuesIn(categories, sheet, calculation).map((value) =>
      value === OWN_FIGURE ? "" : wordsOf(value),
    ),
    isFromTop: chart.categoryAxis?.fromTop === true,
    series,
  };
}
