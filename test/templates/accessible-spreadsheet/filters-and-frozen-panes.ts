import { type AccessibilityCheck, onEverySheet } from "./check";
import { withSheet, withTable } from "./sound-plan";

export const filtersAndFrozenPanes: AccessibilityCheck = {
  item: "Avoid adding filters and freeze panes",
  weight: "desirable",
  problems: onEverySheet((sheet) => [
    ...sheet.tables.filter(({ filter }) => filter).map(({ name }) => `${name} has filters`),
    ...(sheet.freezeRows === undefined ? [] : ["rows are frozen"]),
  ]),
  faulty: { filters: withTable({ filter: true }), "frozen rows": withSheet({ freezeRows: 6 }) },
};
