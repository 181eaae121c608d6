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
    ...rows.flatMap(rowBlocks),
  ];
}

/** Headings stand over their figures: at the right over numbers, at the left over words. */
function headings(row: number): readonly PlannedBlock[] {
  return INDICATOR_COLUMNS.map((name) => ({
    at: at(name, row),
    cells: [[name]],
    role: "heading",
    wrap: true,
    align: TEXT_COLUMNS.includes(name) ? "left" : "right",
    ...(AFTER_FIGURES.includes(name) ? { indent: 1 } : {}),
  }));
}

function rowBlocks(on: IndicatorOnSheet): readonly PlannedBlock[] {
  const { indicator, row } = on;
  const inUnit = formatOfUnit(indicator.unit, indicator.decimals);
  const [period = null, ...rest] = publishedCells(on);
  const [figures, [published = null]] = [rest.slice(0, -1), rest.slice(-1)];
  const inputs: readonly PlannedBlock[] = typedInputs(on).map((address) => ({
    at: address.replaceAll("$", ""),
    cells: [[null]],
    role: "input",
  }));
  return [
    {
      at: at("Local value", row),
      cells: [localCells(on)],
      role: "number",
      numberFormat: [[inUnit, COUNT_FORMAT, COUNT_FORMAT, inUnit, inUnit]],
    },
    {
      at: at("Own published figure", row),
      cells: [figures],
      role: "number",
      numberFormat: inUnit,
    },
    { at: at("Period of published figures", row), cells: [[period]], role: "body", wrap: true, indent: 1 },
    { at: at("Neighbours with a figure", row), cells: [[published]], role: "body", indent: 1 },
    {
      at: at("Compared with England", row),
      cells: [[comparisonCell(on), directionCell(on), sourceCell(on)]],
      role: "body",
      wrap: true,
    },
    ...inputs,
  ];
}

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
