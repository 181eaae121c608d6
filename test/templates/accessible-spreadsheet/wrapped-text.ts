import { cellAddress, columnLetters } from "../../../src/core/cells/a1";
import { cellsOfSheet } from "../../support/plan-text";
import { type AccessibilityCheck, onEverySheet } from "./check";
import { areaOf, blockAt, overlaps, tableAreas, textsOf } from "./planned-cells";
import { withBlocks } from "./sound-plan";

const STANDARD_WIDTH = 8.43;
const BLANK_COLUMNS_SEEN = 40;

/** Text outside a table is seen whole too where it runs over blank cells to its right. */
export const wrappedText: AccessibilityCheck = {
  item: "Wrap text within cells",
  weight: "essential",
  problems: onEverySheet((sheet) => {
    const cells = cellsOfSheet(sheet);
    const width = (column: number): number => sheet.columnWidths[columnLetters(column)] ?? STANDARD_WIDTH;
    const room = (address: string): number => {
      const { row, column } = areaOf(address);
      let all = width(column);
      if (tableAreas(sheet).some((table) => overlaps(table, areaOf(address)))) return all;
      for (let next = column + 1; next < column + BLANK_COLUMNS_SEEN; next += 1) {
        if (cells.has(cellAddress(row, next))) return all;
        all += width(next);
      }
      return all;
    };
    return textsOf(sheet)
      .filter(([address, text]) => text.length > room(address) && blockAt(sheet, address)?.wrap !== true)
      .map(([address]) => `the text of ${address} is cut off`);
  }),
  faulty: {
    "a long text in a narrow column": withBlocks({
      at: "A7",
      cells: [["A month whose name is too long for the column that it stands in"]],
      role: "body",
    }),
    "a long text before a filled cell": withBlocks({
      at: "A2",
      cells: [["This worksheet contains one table, which no one can see for this", "because of this"]],
      role: "note",
    }),
  },
};
