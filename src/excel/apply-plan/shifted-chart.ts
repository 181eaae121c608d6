import { areaAddress, parseArea, type CellArea } from "../../core/cells/a1";
import type { PlannedChart } from "../../templates/plan";

/** An address that counts from the selected cell, as one of the sheet. A plan with a wrong one is our mistake. */
function shifted(address: string, by: CellArea, absolute = false): string {
  const area = parseArea(address);
  if (!area) throw new RangeError(`Not an address: ${address}`);
  return areaAddress({ ...area, row: area.row + by.row, column: area.column + by.column }, absolute);
}

/** A formula that names one cell, such as `={sheet:here}!$A$1`. */
function shiftedFormula(formula: string, by: CellArea): string {
  const bang = formula.lastIndexOf("!");
  return formula.slice(0, bang + 1) + shifted(formula.slice(bang + 1), by, true);
}

/** A chart planned from the selected cell, with the addresses that it has on the sheet. */
export function shiftedChart(chart: PlannedChart, by: CellArea): PlannedChart {
  const { titleFormula, valueAxis } = chart;
  const unitFormula = valueAxis?.titleFormula;
  return {
    ...chart,
    ...(titleFormula === undefined ? {} : { titleFormula: shiftedFormula(titleFormula, by) }),
    ...(valueAxis === undefined || unitFormula === undefined
      ? {}
      : { valueAxis: { ...valueAxis, titleFormula: shiftedFormula(unitFormula, by) } }),
    series: chart.series.map((series) => ({
      ...series,
      values: shifted(series.values, by),
      ...(series.categories === undefined ? {} : { categories: shifted(series.categories, by) }),
    })),
    topLeft: shifted(chart.topLeft, by),
    bottomRight: shifted(chart.bottomRight, by),
  };
}
