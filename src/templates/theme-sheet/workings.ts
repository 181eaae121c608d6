import { formatOfUnit } from "../../functions/number-formats";
import type { PlannedBlock } from "../plan";
import {
  cautionsFormula,
  measureFormula,
  publishedYearFormula,
  yearBeforeFormula,
  type IndicatorOnSheet,
} from "./indicator-cells";
import { WORKINGS_COLUMNS, workingsCell, type ThemeLayout } from "./theme-layout";

/**
 * The formulas behind the local columns: one row of five figures spills for each indicator. They stand
 * apart because Excel lets nothing spill inside a table.
 */
export function workingsBlocks(
  rows: readonly IndicatorOnSheet[],
  layout: ThemeLayout,
): readonly PlannedBlock[] {
  const [first, ...rest] = WORKINGS_COLUMNS;
  const figures = rest.slice(0, -1);
  return [
    {
      at: `A${layout.workingsTitle}`,
      cells: [["Workings: local figures counted from the lists of this workbook"]],
      role: "label",
    },
    { at: `A${layout.workingsHeader}`, cells: [[first]], role: "heading", wrap: true },
    { at: `B${layout.workingsHeader}`, cells: [figures], role: "heading", wrap: true, align: "right" },
    {
      at: workingsCell("Cautions", layout.workingsHeader).replaceAll("$", ""),
      cells: [["Cautions"]],
      role: "heading",
      indent: 1,
    },
    {
      at: `A${layout.workingsFirst}`,
      cells: rows.map(({ indicator }) => [`${indicator.code}: ${indicator.shortTitle}`]),
      role: "body",
      wrap: true,
    },
    ...rows.flatMap(rowBlocks),
  ];
}

function rowBlocks(on: IndicatorOnSheet): readonly PlannedBlock[] {
  const { indicator, workingsRow } = on;
  const inUnit = formatOfUnit(indicator.unit, indicator.decimals);
  const count = "#,##0";
  const measure = measureFormula(on);
  return [
    {
      at: `B${workingsRow}`,
      // The four cells to the right stay untouched: the formula spills into them.
      cells: [[measure ?? "typed in", null, null, null, null]],
      role: "number",
      numberFormat: [[inUnit, count, count, inUnit, inUnit]],
    },
    {
      at: `G${workingsRow}`,
      cells: [[yearBeforeFormula(on), publishedYearFormula(on)]],
      role: "number",
      numberFormat: [[inUnit, "0"]],
    },
    // Not wrapped: the cells to the right are empty, so the sentence runs on over them.
    {
      at: workingsCell("Cautions", workingsRow).replaceAll("$", ""),
      cells: [[cautionsFormula(on)]],
      role: "body",
      indent: 1,
    },
  ];
}
