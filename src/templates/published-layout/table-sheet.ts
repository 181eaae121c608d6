import { areaAddress } from "../../core/cells/a1";
import type { PlannedTable } from "../plan";
import { SHORTHAND } from "../theme-sheet/notes";
import { heightOf, inWords, KEYS, linesFrom, plainTable, type Draft, type Line } from "./draft";
import { areaOf, rowsToMove, type Move } from "./places";
import { firstCell, holdsOneText, rowsBetween, type SectionOnSheet } from "./working-rows";

const STANDARD_WIDTH = 46;
const NOT_FOR_PUBLISHING =
  "Not for publishing: delete this worksheet once the figures of the others are frozen as values.";

/** The table of a section: its own, or the rows under the headings of its workings. */
function tableOf({ section, sheet, plan }: SectionOnSheet): PlannedTable {
  const isInside = (address: string): boolean => {
    const row = areaOf(address).row + 1;
    return section.firstRow <= row && row <= section.lastRow;
  };
  const own = sheet.tables.find(({ range }) => isInside(range));
  if (own) return own;
  const headings = sheet.blocks.filter(({ at, role }) => role === "heading" && isInside(at));
  const { row = 0 } = headings.map(({ at }) => areaOf(at)).find(({ column }) => column === 0) ?? {};
  if (row === 0) throw new RangeError(`No headings in section ${section.key} of ${sheet.key}`);
  const columns = headings
    .filter(({ at }) => areaOf(at).row === row)
    .reduce((count, { cells }) => count + (cells[0]?.length ?? 0), 0);
  const range = areaAddress({ row, column: 0, rows: section.lastRow - row, columns });
  return plainTable(plan, section.key, range);
}

/** The rows of a section that stand above its table: a finding, and what stood below. */
function wordsOf({ section, sheet }: SectionOnSheet, header: number, last: number) {
  const [title, ...others] = [
    ...rowsBetween(section.firstRow, header - 1),
    ...rowsBetween(last + 1, section.lastRow),
  ];
  const saysTitle = title !== undefined && holdsOneText(sheet, title);
  return {
    standsForTitle: saysTitle ? title : null,
    words: saysTitle || title === undefined ? others : [title, ...others],
  };
}

const opening = (on: SectionOnSheet, { source, subtitle }: Statements): readonly Line[] => [
  { words: on.section.title, role: "title" },
  ...(subtitle === null ? [] : [{ words: subtitle, role: "subtitle" } as const]),
  { words: `This worksheet contains ${inWords(1, "table")}.`, role: "note" },
  { words: "Read the notes on how these figures are counted", role: "link", linkTo: KEYS.notes },
  { words: blankCells(on), role: "note" },
  { words: source, role: "note" },
  ...(isForPublishing(on) ? [] : [{ words: NOT_FOR_PUBLISHING, role: "emphasis" } as const]),
  { words: "Go back to the cover and the contents", role: "link", linkTo: KEYS.cover },
];

/** Workings hold what the table hides, and a table that is typed whole holds what single people answered. */
function isForPublishing(on: SectionOnSheet): boolean {
  const { section, sheet } = on;
  if (section.kind === "workings") return false;
  const { row, rows, columns } = areaOf(tableOf(on).range);
  const typed = sheet.inputs.map(areaOf).filter((input) => input.row > row && input.row < row + rows);
  const cells = typed.reduce((count, input) => count + input.rows * input.columns, 0);
  return cells < (rows - 1) * columns;
}

function blankCells({ section, sheet }: SectionOnSheet): string {
  const areTyped = sheet.inputs.some((input) => {
    const row = areaOf(input).row + 1;
    return section.firstRow <= row && row <= section.lastRow;
  });
  const blank = areTyped ? "Cells with a border are blank until you type in them." : "No cell is blank.";
  return `${SHORTHAND} ${blank}`;
}

/** What every table says of itself alike. */
export interface Statements {
  readonly source: string;
  /** Formula that repeats for whom and when the figures are; null where the cover does not say. */
  readonly subtitle: string | null;
}

/** The sheet of one table: title, statements in the order of the guidance, the table, and nothing below it. */
export function tableSheet(on: SectionOnSheet, key: string, statements: Statements): Draft {
  const { section, sheet } = on;
  const table = tableOf(on);
  const area = areaOf(table.range);
  const [header, last] = [area.row + 1, area.row + area.rows];
  const lines = opening(on, statements);
  const { standsForTitle, words } = wordsOf(on, header, last);
  const move = (firstRow: number, lastRow: number, toRow: number, isWritten = true): Move =>
    rowsToMove({ from: sheet.key, firstRow, lastRow, to: key, toRow, isWritten });
  const width = sheet.columnWidths["A"] ?? STANDARD_WIDTH;
  const above = linesFrom(1, lines, width);
  // What stood beside a chart is as high as its words once the chart stands elsewhere.
  const heights = words.flatMap((from, index) =>
    holdsOneText(sheet, from)
      ? [[lines.length + index + 1, heightOf(firstCell(sheet, from), width)] as const]
      : [],
  );
  const newHeader = lines.length + words.length + 1;
  const row = newHeader - 1;
  return {
    key,
    name: section.title,
    isWorkings: section.kind === "workings",
    title: section.title,
    holds:
      `${inWords(1, "table")} of ${inWords(area.rows - 1, "row")}` +
      (isForPublishing(on) ? "" : "; not for publishing"),
    isForPublishing: isForPublishing(on),
    ...above,
    rowHeights: { ...above.rowHeights, ...Object.fromEntries(heights) },
    tables: [{ ...table, range: areaAddress({ ...area, row }), style: "plain", filter: false }],
    moves: [
      ...(standsForTitle === null ? [] : [move(standsForTitle, standsForTitle, 1, false)]),
      ...words.map((from, index) => move(from, from, lines.length + index + 1)),
      move(header, last, newHeader),
    ],
    columnWidths: { ...sheet.columnWidths, ...section.widths },
  };
}
