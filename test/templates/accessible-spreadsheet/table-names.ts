import { type AccessibilityCheck, onEverySheet } from "./check";
import { withTable } from "./sound-plan";

export const tableNames: AccessibilityCheck = {
  item: "Give tables meaningful names",
  weight: "desirable",
  problems: onEverySheet((sheet) =>
    sheet.tables
      .filter(({ name }) => !/^[A-Z][A-Za-z0-9]{5,}$/.test(name) || /^Table\d*$/i.test(name))
      .map(({ name }) => `a table is called ${name}`),
  ),
  faulty: { "Excel's own name": withTable({ name: "Table1" }), "a letter": withTable({ name: "T" }) },
};
