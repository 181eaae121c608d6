import { cellsOfSheet } from "../../support/plan-text";
import { type AccessibilityCheck, onEverySheet } from "./check";
import { cellsIn, inputCells, tableAreas } from "./planned-cells";
import { withTable } from "./sound-plan";

export const blankRows: AccessibilityCheck = {
  item: "Remove blank rows and columns within tables",
  weight: "essential",
  problems: onEverySheet((sheet) => {
    const cells = cellsOfSheet(sheet);
    const inputs = inputCells(sheet);
    const isBlank = (addresses: readonly string[]): boolean =>
      addresses.every((address) => !cells.has(address) && !inputs.has(address));
    return tableAreas(sheet).flatMap((area) => {
      const rows = Array.from({ length: area.rows }, (_row, index) => ({
        ...area,
        row: area.row + index,
        rows: 1,
      }));
      const columns = Array.from({ length: area.columns }, (_column, index) => ({
        ...area,
        column: area.column + index,
        columns: 1,
      }));
      return [...rows, ...columns]
        .map(cellsIn)
        .filter(isBlank)
        .map(([first, ...others]) => `nothing in ${first} to ${others.pop() ?? first}`);
    });
  }),
  faulty: {
    "a row below the last": withTable({ range: "A6:B10" }),
    "a column after the last": withTable({ range: "A6:C9" }),
  },
};
