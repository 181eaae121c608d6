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

const COUNT_FORMAT = "#,##0";

const at = (column: IndicatorColumn, row: number): string => cellAddress(row - 1, columnOf(column));

/** Headings and rows of the indicator table. */
export function indicatorBlocks(
  rows: readonly IndicatorOnSheet[],
  layout: ThemeLayout,
): readonly PlannedBlock[] {
  return [
    { at: `A${layout.header}`, cells: [[...INDICATOR_COLUMNS]], role: "heading", wrap: true },
    {
      at: `A${layout.first}`,
      cells: rows.map(({ indicator }) => [`${indicator.code}: ${indicator.shortTitle}`, indicator.unit]),
      role: "body",
      wrap: true,
    },
    ...rows.flatMap(rowBlocks),
  ];
}

function rowBlocks(on: IndicatorOnSheet): readonly PlannedBlock[] {
  const { indicator, row } = on;
  const inUnit = formatOfUnit(indicator.unit, indicator.decimals);
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
      at: at("Period of published figures", row),
      cells: [publishedCells(on)],
      role: "number",
      numberFormat: [["General", inUnit, inUnit, inUnit, inUnit, "General"]],
      wrap: true,
    },
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
