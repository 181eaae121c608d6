import { type AccessibilityCheck, onEverySheet } from "./check";
import { areaOf, overlaps, tableAreas, textsOf } from "./planned-cells";
import { withBlocks } from "./sound-plan";

export const noteMarkersInCells: AccessibilityCheck = {
  item: "Avoid putting note markers in specific cells",
  weight: "desirable",
  problems: onEverySheet((sheet) => {
    const bodies = tableAreas(sheet).map((area) => ({ ...area, row: area.row + 1, rows: area.rows - 1 }));
    return textsOf(sheet)
      .filter(
        ([address, text]) => /\[note/i.test(text) && bodies.some((body) => overlaps(body, areaOf(address))),
      )
      .map(([address]) => `a marker in ${address}`);
  }),
  faulty: {
    "a marker beside a figure": withBlocks({ at: "B7", cells: [["12 [note 1]"]], role: "body" }),
  },
};
