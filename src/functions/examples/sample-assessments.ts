import { dayNumber } from "../../core/calendar/excel-dates";
import type { Grid } from "../../core/cells/grid";

/** Six made-up assessments, four of them completed in the year to March 2025, one still open. */
export const sampleAssessments: Grid = [
  ["Child Unique ID", "Assessment start date", "Assessment authorisation date", "Allocated team"],
  ["C4", dayNumber(2024, 2, 5), dayNumber(2024, 3, 28), "East"],
  ["C6", dayNumber(2024, 4, 1), dayNumber(2024, 4, 12), "East"],
  ["C1", dayNumber(2024, 6, 3), dayNumber(2024, 8, 5), "East"],
  ["C3", dayNumber(2024, 6, 3), dayNumber(2024, 8, 6), "West"],
  ["C7", dayNumber(2024, 12, 2), dayNumber(2024, 12, 20), "West"],
  ["C5", dayNumber(2025, 2, 10), null, "West"],
];
