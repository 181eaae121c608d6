import { percentFormat } from "../../functions/number-formats";
import { columnLetters } from "../../core/cells/a1";
import type { PlannedBlock, PlannedTable } from "../plan";
import type { Respondents } from "../template";
import { countCells, resultCells, sharedFormulas, type QuestionOnSheet } from "./answer-cells";
import {
  COUNT_COLUMNS,
  RESULT_COLUMNS,
  resultCell,
  SHARED_COLUMNS,
  type Region,
  type ResultsLayout,
} from "./results-layout";
import { inScaleWords } from "./scale-words";

const COUNT = "#,##0";

const headings = (
  columns: readonly string[],
  row: number,
  respondents: Respondents,
): readonly PlannedBlock[] => {
  const words = columns.map((column) => inScaleWords(column, respondents));
  return words.map((word, index) => ({
    at: `${columnLetters(index)}${row}`,
    cells: [[word]],
    role: "heading",
    wrap: true,
    align: ["Question", "Theme", "State", "Caution"].includes(word) ? "left" : "right",
    ...(["State", "Caution"].includes(word) ? { indent: 1 } : {}),
  }));
};

/** States the finding: where most and where fewest agree. */
function finding(rows: readonly QuestionOnSheet[], respondents: Respondents, counts: Region): string {
  const first = rows[0]?.row ?? 0;
  const last = first + rows.length - 1;
  const shares = `${resultCell("Agree", first)}:${resultCell("Agree", last)}`;
  const names = `$A$${counts.first}:$A$${counts.last}`;
  const at = (extreme: string): string =>
    `"“"&INDEX(${names},MATCH(${extreme}(${shares}),${shares},0))&"” ("&TEXT(${extreme}(${shares}),"0")&"%)"`;
  const words = inScaleWords("Agree", respondents).toLowerCase();
  const both = `"Share who say “${words}”: highest for "&${at("MAX")}&", lowest for "&${at("MIN")}`;
  const single = `"Share who say “${words}”: "&${at("MAX")}`;
  return `=IF(COUNT(${shares})=0,"No answers to show yet",IF(COUNT(${shares})=1,${single},${both}))`;
}

/** The results of the questions on the scale, under a title that states the finding. */
export function resultBlocks(
  rows: readonly QuestionOnSheet[],
  respondents: Respondents,
  { results, counts }: ResultsLayout,
): readonly PlannedBlock[] {
  if (!results || !counts) return [];
  const cells = rows.map(resultCells);
  const per = percentFormat();
  return [
    { at: `A${results.title}`, cells: [[finding(rows, respondents, counts)]], role: "label" },
    ...headings(RESULT_COLUMNS, results.header, respondents),
    { at: `A${results.first}`, cells: cells.map((row) => row.slice(0, 2)), role: "body", wrap: true },
    {
      at: `C${results.first}`,
      cells: cells.map((row) => row.slice(2, -1)),
      role: "number",
      numberFormat: rows.map(() => [COUNT, per, per, per, per, per, per, per, per, per]),
    },
    {
      at: `M${results.first}`,
      cells: cells.map((row) => row.slice(-1)),
      role: "body",
      wrap: true,
      indent: 1,
    },
  ];
}

/** The counts behind the results, and what of them may be shown. */
export function workingsBlocks(
  rows: readonly QuestionOnSheet[],
  respondents: Respondents,
  { counts, shared }: ResultsLayout,
): readonly PlannedBlock[] {
  if (!counts || !shared) return [];
  return [...countBlocks(rows, respondents, counts), ...sharedBlocks(rows, respondents, shared, counts)];
}

function countBlocks(
  rows: readonly QuestionOnSheet[],
  respondents: Respondents,
  { title, header, first }: Region,
): readonly PlannedBlock[] {
  const cells = rows.map(countCells);
  return [
    { at: `A${title}`, cells: [["Workings: counts of the answers, not to be shared"]], role: "label" },
    ...headings(COUNT_COLUMNS, header, respondents),
    { at: `A${first}`, cells: cells.map((row) => row.slice(0, 1)), role: "body" },
    { at: `B${first}`, cells: cells.map((row) => row.slice(1, 2)), role: "number", numberFormat: COUNT },
    { at: `C${first}`, cells: cells.map((row) => row.slice(2, 3)), role: "body", indent: 1 },
    { at: `D${first}`, cells: cells.map((row) => row.slice(3)), role: "number", numberFormat: COUNT },
  ];
}

function sharedBlocks(
  rows: readonly QuestionOnSheet[],
  respondents: Respondents,
  { title, header, first }: Region,
  counts: Region,
): readonly PlannedBlock[] {
  const formulas = new Map(sharedFormulas(counts).map(({ column, formula }) => [column, formula]));
  // Three formulas spill over all rows; the cells they fill stay untouched.
  const spills = rows.map((_row, index) =>
    SHARED_COLUMNS.slice(1).map((_name, column) => (index === 0 ? (formulas.get(column + 1) ?? null) : null)),
  );
  return [
    {
      at: `A${title}`,
      cells: [["Workings: parts of the counts with small numbers hidden, not to be shared either"]],
      role: "label",
    },
    ...headings(SHARED_COLUMNS, header, respondents),
    { at: `A${first}`, cells: rows.map(({ question }) => [question.shortText]), role: "body" },
    { at: `B${first}`, cells: spills, role: "number", numberFormat: COUNT },
  ];
}

/** Excel's own tables of a results sheet. */
export function resultTables(
  respondents: Respondents,
  { results, open, national }: ResultsLayout,
): readonly PlannedTable[] {
  const who = `${respondents.charAt(0).toUpperCase()}${respondents.slice(1)}`;
  const table = (key: string, region: Region | null, lastColumn: string): readonly PlannedTable[] =>
    region
      ? [
          {
            key,
            name: `${who}${key.charAt(0).toUpperCase()}${key.slice(1)}`,
            range: `A${region.header}:${lastColumn}${region.last}`,
            style: "banded",
            filter: false,
          },
        ]
      : [];
  return [
    ...table("results", results, "M"),
    ...table("words", open, "C"),
    ...table("national", national, "G"),
  ];
}
