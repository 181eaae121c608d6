import { CellError } from "../../core/cells/cell-error";
import type { Scalar } from "../../core/cells/grid";
import { parseReportingYear } from "../../core/calendar/reporting-year";
import type { BenchmarkYear } from "../../benchmarks/benchmarks";
import { quoted } from "../problems";

/** The year of a figure, as every function of the benchmarks takes it. */
export const yearParameter = {
  name: "year",
  kind: "value",
  about: 'Year in which the reporting year ends, as 2025 or "2024-25"; the latest when left out',
  optional: true,
} as const;

/**
 * Reads a year argument: a year number, "2024-25", or "latest".
 *
 * @example yearArgument("2024-25") // 2025
 */
export const yearArgument = (year: Scalar | undefined, name = "Year"): BenchmarkYear | CellError => {
  if (year === undefined || year === null) return "latest";
  if (typeof year === "string" && year.trim().toLowerCase() === "latest") return "latest";
  const read = typeof year === "number" || typeof year === "string" ? parseReportingYear(year) : null;
  const advice = 'give the year it ends in, such as 2025 or "2024-25"';
  return read ?? new CellError("#VALUE!", `${name} is ${quoted(year)}: ${advice}`);
};
