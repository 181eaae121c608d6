import { type AccessibilityCheck, onEverySheet } from "./check";
import { withSheet } from "./sound-plan";

export const hiddenRows: AccessibilityCheck = {
  item: "Avoid hiding rows or columns",
  weight: "desirable",
  problems: onEverySheet((sheet) => [
    ...Object.entries(sheet.columnWidths)
      .filter(([, width]) => width <= 0)
      .map(([letters]) => `column ${letters} is hidden`),
    ...Object.entries(sheet.rowHeights ?? {})
      .filter(([, height]) => height <= 0)
      .map(([row]) => `row ${row} is hidden`),
  ]),
  faulty: {
    "a hidden column": withSheet({ columnWidths: { A: 40, B: 0 } }),
    "a hidden row": withSheet({ rowHeights: { 4: 0 } }),
  },
};
