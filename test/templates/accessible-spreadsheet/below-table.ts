import { cellsOfSheet } from "../../support/plan-text";
import { type AccessibilityCheck, onEverySheet } from "./check";
import { areaOf, tableAreas } from "./planned-cells";
import { withBlocks } from "./sound-plan";

export const belowTable: AccessibilityCheck = {
  item: "Avoid putting content below a table",
  weight: "desirable",
  problems: onEverySheet((sheet) => {
    const ends = tableAreas(sheet).map(({ row, rows }) => row + rows);
    return [...cellsOfSheet(sheet).keys()]
      .filter((address) => ends.some((end) => areaOf(address).row >= end))
      .map((address) => `${address} is below a table`);
  }),
  faulty: { "a remark": withBlocks({ at: "A10", cells: [["Provisional"]], role: "note" }) },
};
