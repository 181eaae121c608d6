import { type AccessibilityCheck, onEverySheet } from "./check";
import { tableAreas } from "./planned-cells";
import { withTable } from "./sound-plan";

export const tablePosition: AccessibilityCheck = {
  item: "Position tables against the left-hand edge of each sheet",
  weight: "essential",
  problems: onEverySheet((sheet) =>
    tableAreas(sheet)
      .filter(({ column }) => column !== 0)
      .map(() => "a table does not start in column A"),
  ),
  faulty: { "a table from column B on": withTable({ range: "B6:C9" }) },
};
