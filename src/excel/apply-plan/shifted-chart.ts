import { areaAddress, parseArea, type CellArea } from "../../core/cells/a1";
import type { PlannedChart } from "../../templates/plan";

/** An address that counts from the selected cell, as one of the sheet. A plan with a wrong one is our mistake. */
function shifted(address: string, by: CellArea, absolute = false): string {
  const area = parseArea(address);
  if (!area) throw new RangeError(`Not an address: ${address}`);
  return areaAddress({ ...area, row: area.row + by.row, column: area.column + by.column }, absolute);
}

/** A chart planned from the selected cell, with the addresses that it has on the sheet. */
export function shiftedChart(chart: PlannedChart, by: CellArea): PlannedChart {
  const { titleFormula } = chart;
  const bang = titleFormula?.lastIndexOf("!") ?? -1;
  return {
    ...chart,
    ...(titleFormula === undefined
      ? {}
      : { titleFormula: titleFormula.slice(0, bang + 1) + shifted(titleFormula.slice(bang + 1), by, true) }),
    series: chart.series.map((series) => ({
      ...series,
      values: shifted(series.values, by),
      ...(series.categories === undefined ? {} : { categories: shifted(series.categories, by) }),
    })),
    topLeft: shifted(chart.topLeft, by),
    bottomRight: shifted(chart.bottomRight, by),
  };
}
