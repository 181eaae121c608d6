import { isCellError } from "../core/cells/cell-error";
import { findIndicator } from "../indicators";
import { areaBlocks, rankedBlocks } from "./neighbour-sheet/area-rows";
import { PARAMETERS, ROWS } from "./neighbour-sheet/neighbour-layout";
import type { PlannedBlock, PlannedChart, PlannedSheet } from "./plan";
import { defineTemplate } from "./template";
import { call } from "./theme-sheet/formula-text";
import { ALWAYS_SAID, LICENCE, notesBlocks, notesTitleRows, type NotesSection } from "./theme-sheet/notes";
import { YEAR_TO_MARCH_2025 } from "./theme-sheet/theme-template";

const DEFAULT_INDICATOR = "DEC-3";
const SECTION_HEIGHT = 30;
const HEADING_HEIGHT = 45;
const RANKED_HEIGHT = 24;

const NOTES: readonly NotesSection[] = [
  {
    title: "How to read this sheet",
    sentences: [
      ...ALWAYS_SAID,
      "Neighbours: the ten statistical neighbours of the 2025 model, closest first; being a neighbour is not mutual.",
      "Rank: among this authority and its neighbours that have a figure; none where neither higher nor lower is better.",
      "Where limits overlap, two areas may not differ by more than chance, whatever their ranks.",
      "Sort key: the figure with its row number behind the decimal point, so that equal figures have an order.",
    ],
  },
  {
    title: "Source and licence",
    sentences: [`=${call("SOURCE", PARAMETERS.indicator, PARAMETERS.year)}`, LICENCE],
  },
];

function parameterBlocks(authority: string, year: number, indicator: string): readonly PlannedBlock[] {
  const rows = [
    ["Authority", authority, "Name, three-digit code or ONS code"],
    ["Year of published figures", year, "The year in which the reporting year ends, such as 2025"],
    ["Indicator", indicator, "Code of an indicator, such as DEC-3"],
  ] as const;
  return [
    { at: "A5", cells: rows.map(([label]) => [label]), role: "label" },
    { at: "C5", cells: rows.map(([, , about]) => [about]), role: "note", indent: 1 },
    ...rows.map(([, value], index): PlannedBlock => ({
      at: `B${5 + index}`,
      cells: [[value]],
      role: "input",
      align: "left",
      wrap: true,
    })),
  ];
}

const chart: PlannedChart = {
  key: "ranked",
  kind: "bar",
  title: "This authority among its neighbours",
  titleFormula: `={sheet:neighbours}!$A$${ROWS.rankedTitle}`,
  altText: "Bar chart of the ranked table beside it: this authority among its ten statistical neighbours",
  series: [
    { name: "Neighbour", column: "B", emphasis: "muted" } as const,
    { name: "This authority", column: "C", emphasis: "authority" } as const,
  ].map(({ name, column, emphasis }) => ({
    name,
    emphasis,
    values: `${column}${ROWS.rankedFirst}:${column}${ROWS.rankedLast}`,
    categories: `A${ROWS.rankedFirst}:A${ROWS.rankedLast}`,
  })),
  valueAxis: { title: "In the indicator's unit", numberFormat: "#,##0", minimum: 0 },
  topLeft: `F${ROWS.rankedHeader}`,
  bottomRight: `K${ROWS.rankedLast}`,
};

function sheet(authority: string, year: number, indicator: string): PlannedSheet {
  const subtitle = `=${call("DEFINE", PARAMETERS.indicator, '"title"')}&": "&${PARAMETERS.authority}`;
  const heights = Object.fromEntries([
    ...[1, 4, ROWS.areasTitle, ROWS.rankedTitle, ...notesTitleRows(NOTES, ROWS.notes)].map((row) => [
      row,
      SECTION_HEIGHT,
    ]),
    ...[ROWS.areasHeader, ROWS.rankedHeader].map((row) => [row, HEADING_HEIGHT]),
    ...Array.from({ length: ROWS.rankedLast - ROWS.rankedHeader }, (_row, index) => [
      ROWS.rankedFirst + index,
      RANKED_HEIGHT,
    ]),
  ]) as Record<number, number>;
  return {
    key: "neighbours",
    name: "Neighbour comparison",
    blocks: [
      { at: "A1", cells: [["Neighbour comparison"]], role: "title" },
      { at: "A2", cells: [[subtitle]], role: "subtitle" },
      {
        at: "A3",
        cells: [["One indicator beside authorities that are alike, England and the region."]],
        role: "note",
      },
      { at: "A4", cells: [["Change these cells and the sheet follows"]], role: "label" },
      ...parameterBlocks(authority, year, indicator),
      ...areaBlocks(),
      ...rankedBlocks(),
      ...notesBlocks(NOTES, ROWS.notes),
    ],
    tables: [
      {
        key: "areas",
        name: "NeighbourAreas",
        range: `A${ROWS.areasHeader}:F${ROWS.region}`,
        style: "banded",
        filter: true,
      },
      {
        key: "ranked",
        name: "NeighbourRanks",
        range: `A${ROWS.rankedHeader}:D${ROWS.rankedLast}`,
        style: "banded",
        filter: false,
      },
    ],
    names: [],
    charts: [chart],
    validations: [
      {
        range: PARAMETERS.year,
        rule: { kind: "wholeNumber", minimum: 2010 },
        prompt: { title: "Year", message: "The year in which the reporting year ends, such as 2025" },
        error: "Type a year with four digits, such as 2025",
      },
    ],
    conditionalFormats: [],
    columnWidths: { A: 46, B: 26, C: 14, D: 14, E: 14, F: 20 },
    rowHeights: heights,
    showGridlines: false,
    activateAt: "B5",
    inputs: Object.values(PARAMETERS),
  };
}

export const neighbourComparison = defineTemplate({
  id: "neighbour-comparison",
  title: "Neighbour comparison",
  about: "One indicator for an authority among its ten statistical neighbours, ranked, with a chart.",
  version: 1,
  theme: null,
  inputs: ["authority", "year", "indicator"],
  examples: [
    {
      name: "re-referrals",
      inputs: { authority: "Leeds", ...YEAR_TO_MARCH_2025, indicator: "DEC-3" },
      lists: [],
    },
  ],
  build: (inputs, benchmarks) => {
    const area = benchmarks.area(inputs.authority);
    if (isCellError(area)) return area;
    const indicator = findIndicator(inputs.indicator ?? DEFAULT_INDICATOR);
    if (isCellError(indicator)) return indicator;
    return {
      template: "neighbour-comparison",
      templateVersion: 1,
      title: "Neighbour comparison",
      recipe: { ...inputs },
      sheets: [sheet(area.name, inputs.year, indicator.code)],
    };
  },
});
