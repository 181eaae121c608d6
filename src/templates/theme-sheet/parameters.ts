import type { DayNumber } from "../../core/calendar/period";
import type { PlannedBlock, PlannedValidation } from "../plan";
import { PARAMETERS } from "./theme-layout";

/** What the labelled cells of a sheet start with. */
export interface ParameterValues {
  readonly authority: string;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly year: number;
  readonly chartIndicator: string;
}

const DATE_FORMAT = "d mmm yyyy";
const FIRST_ROW = 5;

/** The labelled cells that every formula of the sheet refers to, with a word on each. */
export function parameterBlocks(values: ParameterValues): readonly PlannedBlock[] {
  const rows = [
    ["Authority", values.authority, "Name, three-digit code or ONS code"],
    ["First day of local figures", values.from, "The first day that is counted"],
    ["Last day of local figures", values.to, "The last day that is counted; snapshots are taken on it"],
    ["Year of published figures", values.year, "The year in which the reporting year ends, such as 2025"],
    ["Indicator in the chart", values.chartIndicator, "Code of an indicator of the table"],
  ] as const;
  return [
    { at: `A${FIRST_ROW}`, cells: rows.map(([label]) => [label]), role: "emphasis" },
    { at: `C${FIRST_ROW}`, cells: rows.map(([, , about]) => [about]), role: "source", indent: 1 },
    ...rows.map(([, value], index): PlannedBlock => ({
      at: `B${FIRST_ROW + index}`,
      cells: [[value]],
      role: "input",
      numberFormat: index === 1 || index === 2 ? DATE_FORMAT : "General",
      ...(index === 0 ? { wrap: true } : {}),
      align: "left",
    })),
  ];
}

/** What the labelled cells accept; Excel warns and lets the user insist. */
export function parameterValidations(
  years: readonly number[],
  codes: readonly string[],
): readonly PlannedValidation[] {
  const date = (cell: string, title: string, message: string): PlannedValidation => ({
    range: cell,
    rule: { kind: "date", from: "2000-04-01" },
    prompt: { title, message },
    error: "Type a date such as 1 Apr 2024",
  });
  return [
    date(PARAMETERS.from, "First day", "The first day that is counted, such as 1 Apr 2024"),
    date(PARAMETERS.to, "Last day", "The last day that is counted, such as 31 Mar 2025"),
    {
      range: PARAMETERS.year,
      rule: { kind: "wholeNumber", minimum: Math.min(...years), maximum: Math.max(...years) + 5 },
      prompt: { title: "Year", message: "The year in which the reporting year ends, such as 2025" },
      error: "Type a year with four digits, such as 2025",
    },
    {
      range: PARAMETERS.chartIndicator,
      rule: { kind: "list", source: codes },
      prompt: { title: "Indicator", message: "Choose the indicator that the chart shows" },
      error: "Choose a code from the list",
    },
  ];
}
