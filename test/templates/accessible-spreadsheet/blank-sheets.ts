import { cellsOfSheet } from "../../support/plan-text";
import { type AccessibilityCheck, onEverySheet } from "./check";
import { withSheet } from "./sound-plan";

export const blankSheets: AccessibilityCheck = {
  item: "Remove blank worksheets",
  weight: "essential",
  problems: onEverySheet((sheet) => (cellsOfSheet(sheet).size < 2 ? ["it is blank"] : [])),
  faulty: { "a blank worksheet": withSheet({ blocks: [], tables: [], links: [], inputs: [] }) },
};
