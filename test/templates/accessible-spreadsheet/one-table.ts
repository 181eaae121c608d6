import { type AccessibilityCheck, onEverySheet } from "./check";
import { soundPlan, withSheet } from "./sound-plan";

const tables = soundPlan.sheets[0]?.tables ?? [];

export const oneTable: AccessibilityCheck = {
  item: "Avoid worksheets with multiple tables",
  weight: "desirable",
  problems: onEverySheet((sheet) => (sheet.tables.length > 1 ? [`${sheet.tables.length} tables`] : [])),
  faulty: {
    "two tables": withSheet({
      tables: [
        ...tables,
        { key: "second", name: "SecondTable", range: "A2:A3", style: "plain", filter: false },
      ],
    }),
  },
};
