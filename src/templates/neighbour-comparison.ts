import { isCellError } from "../core/cells/cell-error";
import { findIndicator } from "../indicators";
import { polarityNotes } from "./local-polarity";
import { areaBlocks, rankedBlocks, type NeighbourChoices } from "./neighbour-sheet/area-rows";
import { PARAMETERS, ROWS } from "./neighbour-sheet/neighbour-layout";
import { neighbourSections } from "./neighbour-sheet/sections";
import type { PlannedBlock, PlannedChart, PlannedSheet, PlannedTable, PlannedValidation } from "./plan";
import { defineTemplate } from "./template";
import { call } from "./theme-sheet/formula-text";
import {
  ALWAYS_SAID,
  LICENCE,
  lastNotesRow,
  notesBlocks,
  notesTitleRows,
  type NotesSection,
} from "./theme-sheet/notes";
import { CHART_HEIGHT } from "./theme-sheet/trend";
import { YEAR_TO_MARCH_2025 } from "./theme-sheet/theme-template";

const DEFAULT_INDICATOR = "DEC-3";
const SECTION_HEIGHT = 30;
const HEADING_HEIGHT = 45;
const RANKED_HEIGHT = 24;

const notesOf = ({ neighbourEdition = 2025, polarity }: NeighbourChoices): readonly NotesSection[] => [
  {
    title: "How to read these figures",
    sentences: [
      ...ALWAYS_SAID,
      `Neighbours: the ten statistical neighbours of the ${neighbourEdition} model, closest first; being a neighbour is not mutual.`,
      "Rank: among this authority and its neighbours that have a figure; none where neither higher nor lower is better.",
      "Where limits overlap, two areas may not differ by more than chance, whatever their ranks.",
      "Sort key: the figure with its row number behind the decimal point, so that equal figures have an order.",
      ...polarityNotes(polarity),
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
    { at: "A5", cells: rows.map(([label]) => [label]), role: "emphasis" },
    { at: "C5", cells: rows.map(([, , about]) => [about]), role: "source", indent: 1 },
    ...rows.map(([, value], index): PlannedBlock => ({
      at: `B${5 + index}`,
      cells: [[value]],
      role: "input",
      align: "left",
      wrap: true,
    })),
  ];
}

const rankedRows = (column: string): string => `${column}${ROWS.rankedFirst}:${column}${ROWS.rankedLast}`;

const RANKED_SERIES = [
  { name: "Neighbour", column: "B", emphasis: "muted" },
  {
    name: "This authority",
    column: "C",
    emphasis: "authority",
    labels: { show: "value", numberFormat: "#,##0.0;;", inBar: true },
  },
  { name: "Lower limit (95%)", column: "D", emphasis: "interval", drawnAs: "points" },
  { name: "Upper limit (95%)", column: "E", emphasis: "interval", drawnAs: "points" },
] as const;

const chart: PlannedChart = {
  key: "ranked",
  kind: "column",
  title: "This authority among its neighbours",
  titleFormula: `={sheet:neighbours}!$A$${ROWS.rankedTitle}`,
  altText: "Columns of one indicator: this authority among its ten statistical neighbours, with 95% limits",
  series: RANKED_SERIES.map(({ column, ...series }) => ({
    ...series,
    values: rankedRows(column),
    categories: rankedRows("A"),
  })),
  valueAxis: {
    title: "In the indicator's unit",
    titleFormula: `={sheet:neighbours}!$J$${ROWS.rankedTitle}`,
    numberFormat: "#,##0",
    minimum: 0,
  },
  overlaid: true,
  topLeft: `B${ROWS.rankedChart}`,
  bottomRight: `J${ROWS.rankedChart}`,
};

const TABLES: readonly PlannedTable[] = [
  {
    key: "areas",
    name: "NeighbourAreas",
    range: `A${ROWS.areasHeader}:G${ROWS.region}`,
    style: "banded",
    filter: true,
  },
  {
    key: "ranked",
    name: "NeighbourRanks",
    range: `A${ROWS.rankedHeader}:E${ROWS.rankedLast}`,
    style: "banded",
    filter: false,
  },
];

const YEAR_RULE: PlannedValidation = {
  range: PARAMETERS.year,
  rule: { kind: "wholeNumber", minimum: 2010 },
  prompt: { title: "Year", message: "The year in which the reporting year ends, such as 2025" },
  error: "Type a year with four digits, such as 2025",
};

const openingBlocks = (): readonly PlannedBlock[] => [
  { at: "A1", cells: [["Neighbour comparison"]], role: "title" },
  {
    at: "A2",
    cells: [[`=${call("DEFINE", PARAMETERS.indicator, '"title"')}&": "&${PARAMETERS.authority}`]],
    role: "subtitle",
  },
  {
    at: "A3",
    cells: [["One indicator beside authorities that are alike, England and the region."]],
    role: "note",
  },
  { at: "A4", cells: [["Change these cells and the figures follow"]], role: "label" },
];

function rowHeights(notes: readonly NotesSection[]): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {};
  const sections = [1, 4, ROWS.areasTitle, ROWS.rankedTitle, ...notesTitleRows(notes, ROWS.notes)];
  for (const row of sections) heights[row] = SECTION_HEIGHT;
  for (const row of [ROWS.areasHeader, ROWS.rankedHeader]) heights[row] = HEADING_HEIGHT;
  heights[ROWS.rankedChart] = CHART_HEIGHT;
  for (let row = ROWS.rankedFirst; row <= ROWS.rankedLast; row += 1) heights[row] = RANKED_HEIGHT;
  return heights;
}

const sheet = (
  authority: string,
  year: number,
  indicator: string,
  choices: NeighbourChoices,
  notes = notesOf(choices),
): PlannedSheet => ({
  key: "neighbours",
  name: "Neighbour comparison",
  sections: neighbourSections(lastNotesRow(notes, ROWS.notes)),
  blocks: [
    ...openingBlocks(),
    ...parameterBlocks(authority, year, indicator),
    ...areaBlocks(choices),
    ...rankedBlocks(choices),
    ...notesBlocks(notes, ROWS.notes),
  ],
  tables: TABLES,
  names: [],
  charts: [chart],
  validations: [YEAR_RULE],
  conditionalFormats: [],
  columnWidths: { A: 46, B: 26, C: 14, D: 14, E: 14, F: 20, G: 14, H: 10, I: 10, J: 22 },
  rowHeights: rowHeights(notes),
  showGridlines: false,
  activateAt: "B5",
  inputs: Object.values(PARAMETERS),
});

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
      sheets: [sheet(area.name, inputs.year, indicator.code, inputs)],
    };
  },
});
