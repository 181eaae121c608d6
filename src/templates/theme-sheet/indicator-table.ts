import { formatOfUnit } from "../../functions/number-formats";
import { cellAddress } from "../../core/cells/a1";
import type { PlannedBlock, PlannedTable, PlannedValidation } from "../plan";
import {
  comparisonCell,
  directionCell,
  localCells,
  publishedCells,
  sourceCell,
  typedInputs,
  type IndicatorOnSheet,
} from "./indicator-cells";
import { columnOf, INDICATOR_COLUMNS, type IndicatorColumn, type ThemeLayout } from "./theme-layout";

const TEXT_COLUMNS: readonly IndicatorColumn[] = [
  "Indicator",
  "Unit",
  "Period of published figures",
  "Neighbours with a figure",
  "Compared with England",
  "Direction of travel",
  "Source of published figures",
];

const AFTER_FIGURES: readonly IndicatorColumn[] = ["Period of published figures", "Neighbours with a figure"];

const COUNT_FORMAT = "#,##0";

const at = (column: IndicatorColumn, row: number): string => cellAddress(row - 1, columnOf(column));

/** Headings and rows of the indicator table. */
export function indicatorBlocks(
  rows: readonly IndicatorOnSheet[],
  layout: ThemeLayout,
): readonly PlannedBlock[] {
  return [
    ...headings(layout.header),
    {
      at: `A${layout.first}`,
      cells: rows.map(({ indicator }) => [`${indicator.code}: ${indicator.shortTitle}`, indicator.unit]),
      role: "body",
      wrap: true,
    },
    ...columnBlocks(rows, layout.first),
    ...rows.flatMap(typedInputs).map(typedBlock),
  ];
}

/** Headings stand over their figures: at the right over numbers, at the left over words. */
function headings(row: number): readonly PlannedBlock[] {
  return INDICATOR_COLUMNS.map((name) => ({
    at: at(name, row),
    cells: [[name]],
    role: "heading",
    wrap: true,
    valign: "top",
    align: TEXT_COLUMNS.includes(name) ? "left" : "right",
    ...(AFTER_FIGURES.includes(name) ? { indent: 1 } : {}),
  }));
}

/** The columns of all rows together: a block for each look, as every block costs the host a dozen requests. */
function columnBlocks(rows: readonly IndicatorOnSheet[], first: number): readonly PlannedBlock[] {
  const published = rows.map(publishedCells);
  const inUnits = rows.map(({ indicator }) => formatOfUnit(indicator.unit, indicator.decimals));
  return [
    {
      at: at("Local value", first),
      cells: rows.map(localCells),
      role: "number",
      numberFormat: inUnits.map((inUnit) => [inUnit, COUNT_FORMAT, COUNT_FORMAT, inUnit, inUnit]),
    },
    {
      at: at("Own published figure", first),
      cells: published.map((cells) => cells.slice(1, -1)),
      role: "number",
      numberFormat: published.map((cells, row) => cells.slice(1, -1).map(() => inUnits[row] ?? "General")),
    },
    {
      at: at("Period of published figures", first),
      cells: published.map(([period = null]) => [period]),
      role: "body",
      wrap: true,
      indent: 1,
    },
    {
      at: at("Neighbours with a figure", first),
      cells: published.map((cells) => cells.slice(-1)),
      role: "body",
      indent: 1,
    },
    {
      at: at("Compared with England", first),
      cells: rows.map((on) => [comparisonCell(on), directionCell(on), sourceCell(on)]),
      role: "body",
      wrap: true,
    },
  ];
}

const typedBlock = (address: string): PlannedBlock => ({
  at: address.replaceAll("$", ""),
  cells: [[null]],
  role: "input",
});

/** The indicator table as Excel's own table, so that its headings are known as headings. */
export function indicatorTable(name: string, layout: ThemeLayout, filter: boolean): PlannedTable {
  const last = cellAddress(layout.last - 1, INDICATOR_COLUMNS.length - 1);
  return { key: "indicators", name, range: `A${layout.header}:${last}`, style: "banded", filter };
}

/** Counts that a user types in are whole and not negative; other values are any number from nought. */
export function typedValidations(rows: readonly IndicatorOnSheet[]): readonly PlannedValidation[] {
  return rows.flatMap((on) =>
    typedInputs(on).map((range): PlannedValidation => {
      const isCount = range !== `$C$${on.row}`;
      return {
        range,
        rule: { kind: isCount && on.indicator.interval !== "none" ? "wholeNumber" : "decimal", minimum: 0 },
        prompt: isCount
          ? { title: "Type a count", message: "The number of children or events, as the notes define it" }
          : { title: "Type a value", message: `The local value: ${on.indicator.unit}` },
        error: "Type a number that is not negative",
      };
    }),
  );
}
