import { definitionOf } from "../theme-sheet/notes";
import { call, inWords, quoted, signOf } from "../theme-sheet/formula-text";
import type { PlannedBlock, PlannedValidation } from "../plan";
import { CELLS, publishedYear, SECTION_HEIGHT, type BuildPart, type DeepDive } from "./part";

const DATE_FORMAT = "d mmm yyyy";

/** What the sheet is, and what it finds. */
export const opening: BuildPart = ({ indicator, isPublished }, row) => {
  const published = (area: string): string => {
    const figure = call("BENCHMARK", quoted(indicator.code), area, publishedYear(indicator));
    return `IFERROR(${inWords(`0+${figure}`, indicator.decimals)}&${quoted(signOf(indicator))},"no figure")`;
  };
  const finding = isPublished
    ? `=${CELLS.authority}&" "&${published(CELLS.authority)}&" and England "&${published('"England"')}&", published for "&${publishedYear(indicator)}`
    : `=${CELLS.authority}&": no national figures are published"`;
  return {
    section: { key: "opening", kind: "opening", title: `${indicator.code}: ${indicator.title}` },
    rows: 3,
    blocks: [
      { at: `A${row}`, cells: [[`${indicator.code}: ${indicator.title}`]], role: "title" },
      { at: `A${row + 1}`, cells: [[finding]], role: "subtitle" },
      { at: `A${row + 2}`, cells: [[definitionOf(indicator)]], role: "note" },
    ],
    rowHeights: { [row]: SECTION_HEIGHT },
  };
};

/** Label, first content and a word on each of the cells to change. */
const cellsToChange = (on: DeepDive, from: number, to: number) => {
  const always = [
    ["Authority", on.authority, "Name, three-digit code or ONS code"],
    ["First day of local figures", from, "The first day that is counted"],
    ["Last day of local figures", to, "The last day that is counted; snapshots are taken on it"],
    ["Year of published figures", on.year, "The year in which the reporting year ends, such as 2025"],
  ] as const;
  if (!on.list) return always;
  return [
    ...always,
    [
      "Points of the local trend",
      "month",
      "month, or rolling year for the twelve months up to each month end",
    ],
    ["Split of the list", "age band", "Heading of a column of the list, or age band, month, quarter"],
  ] as const;
};

/** The labelled cells that every formula of the sheet refers to. */
export const cellsPart =
  (from: number, to: number): BuildPart =>
  (on, row) => {
    const rows = cellsToChange(on, from, to);
    const inputs = rows.map((_row, index) => `$B$${row + 1 + index}`);
    return {
      section: { key: "inputs", kind: "inputs", title: "Cells to change" },
      rows: rows.length + 1,
      blocks: [
        { at: `A${row}`, cells: [["Change these cells and the sheet follows"]], role: "label" },
        { at: `A${row + 1}`, cells: rows.map(([label]) => [label]), role: "emphasis" },
        { at: `C${row + 1}`, cells: rows.map(([, , about]) => [about]), role: "source", indent: 1 },
        ...rows.map(([, value], index): PlannedBlock => ({
          at: `B${row + 1 + index}`,
          cells: [[value]],
          role: "input",
          numberFormat: index === 1 || index === 2 ? DATE_FORMAT : "General",
          ...(index === 0 ? { wrap: true } : {}),
          align: "left",
        })),
      ],
      validations: validations(on),
      inputs,
      rowHeights: { [row]: SECTION_HEIGHT },
    };
  };

function validations({ list, year }: DeepDive): readonly PlannedValidation[] {
  const date = (range: string, title: string): PlannedValidation => ({
    range,
    rule: { kind: "date", from: "2000-04-01" },
    prompt: { title, message: `${title} that is counted, such as 1 Apr 2024` },
    error: "Type a date such as 1 Apr 2024",
  });
  const step: PlannedValidation = {
    range: CELLS.step,
    rule: { kind: "list", source: ["month", "rolling year"] },
    prompt: {
      title: "Points",
      message: "One point a month: that month alone, or the twelve months up to it",
    },
    error: "Choose month or rolling year",
  };
  return [
    date(CELLS.from, "First day"),
    date(CELLS.to, "Last day"),
    {
      range: CELLS.year,
      rule: { kind: "wholeNumber", minimum: 2010, maximum: year + 5 },
      prompt: { title: "Year", message: "The year in which the reporting year ends, such as 2025" },
      error: "Type a year with four digits, such as 2025",
    },
    ...(list ? [step] : []),
  ];
}
