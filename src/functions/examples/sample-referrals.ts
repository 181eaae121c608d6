import { dayNumber } from "../../core/calendar/excel-dates";
import type { Grid } from "../../core/cells/grid";

/** Seven made-up referrals of five children; six fall in the year to March 2025. */
export const sampleReferrals: Grid = [
  ["Child Unique ID", "Date of referral", "Referral source", "Referral NFA?", "Allocated team"],
  ["C4", dayNumber(2023, 9, 4), "2A", "No", "East"],
  ["C1", dayNumber(2024, 4, 8), "6", "No", "East"],
  ["C2", dayNumber(2024, 5, 13), "3A", "Yes", "West"],
  ["C3", dayNumber(2024, 6, 17), "1B", "No", "West"],
  ["C4", dayNumber(2024, 8, 5), "6", "No", "East"],
  ["C1", dayNumber(2024, 11, 4), "2A", "No", "East"],
  ["C5", dayNumber(2025, 1, 20), "6", "Yes", "West"],
];
