import type { Indicator } from "../../indicators/indicator";
import { isSetLocally, SET_LOCALLY } from "../local-polarity";
import type { PlannedBlock, PlannedSheet } from "../plan";

const ROWS = { title: 4, header: 5, first: 6 } as const;
const HEADINGS = ["Indicator", "Definition", "Counted", "Out of", "Unit", "Better", "Measured"] as const;

const rowOf = (one: Indicator): readonly string[] => [
  `${one.code}: ${one.title}`,
  one.definition,
  one.numerator,
  one.denominator,
  one.unit,
  isSetLocally(one) ? `${one.better} (${SET_LOCALLY})` : one.better,
  one.measured,
];

const blocks = (rows: readonly (readonly string[])[]): readonly PlannedBlock[] => [
  { at: "A1", cells: [["Definitions of the indicators"]], role: "title" },
  { at: "A2", cells: [["What each indicator is, what it counts and which way is better"]], role: "subtitle" },
  { at: "A3", cells: [["Indicator codes are CSPI's own and not government codes."]], role: "note" },
  { at: `A${ROWS.title}`, cells: [["Indicators in the order of the themes"]], role: "label" },
  { at: `A${ROWS.header}`, cells: [[...HEADINGS]], role: "heading", wrap: true },
  { at: `A${ROWS.first}`, cells: rows, role: "body", wrap: true },
];

/** Definition and polarity of every indicator. */
export function definitionsSheet(indicators: readonly Indicator[]): PlannedSheet {
  const last = ROWS.header + indicators.length;
  return {
    key: "definitions",
    name: "Definitions",
    sections: [
      { key: "opening", kind: "opening", title: "Definitions of the indicators", firstRow: 1, lastRow: 3 },
      { key: "definitions", kind: "table", title: "Definitions", firstRow: ROWS.title, lastRow: last },
    ],
    blocks: blocks(indicators.map(rowOf)),
    tables: [
      {
        key: "definitions",
        name: "IndicatorDefinitions",
        range: `A${ROWS.header}:G${last}`,
        style: "plain",
        filter: true,
      },
    ],
    names: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    columnWidths: { A: 46, B: 70, C: 50, D: 40, E: 22, F: 22, G: 18 },
    rowHeights: { 1: 30, [ROWS.title]: 30, [ROWS.header]: 24 },
    showGridlines: false,
    inputs: [],
  };
}
