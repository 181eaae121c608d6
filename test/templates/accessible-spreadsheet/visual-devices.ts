import { type AccessibilityCheck, onEverySheet } from "./check";
import { withTable } from "./sound-plan";

export const visualDevices: AccessibilityCheck = {
  item: "Do not use visual devices to divide data regions",
  weight: "desirable",
  problems: onEverySheet((sheet) =>
    sheet.tables.filter(({ style }) => style === "banded").map(({ name }) => `${name} has shaded bands`),
  ),
  faulty: { "shaded bands": withTable({ style: "banded" }) },
};
