import { cellsOfSheet } from "../../support/plan-text";
import { type AccessibilityCheck, onEverySheet } from "./check";
import { areaOf, spilledRows } from "./planned-cells";
import { withBlocks } from "./sound-plan";

export const columnA: AccessibilityCheck = {
  item: "Start every row in column A",
  weight: "essential",
  problems: onEverySheet((sheet) => {
    const cells = [...cellsOfSheet(sheet).keys()].map(areaOf);
    const rows = new Set(cells.map(({ row }) => row));
    const started = new Set(cells.filter(({ column }) => column === 0).map(({ row }) => row));
    for (const row of spilledRows(sheet)) started.add(row);
    const last = Math.max(...rows);
    return Array.from({ length: last + 1 }, (_row, row) => row)
      .filter((row) => !started.has(row))
      .map((row) => `row ${row + 1} starts in no cell of column A`);
  }),
  faulty: {
    "words beside the table": withBlocks({ at: "D12", cells: [["By the way"]], role: "note" }),
    "a blank row": withBlocks({ at: "A12", cells: [["Far below"]], role: "note" }),
  },
};
