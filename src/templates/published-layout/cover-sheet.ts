import type { PlannedLink, SheetPlan } from "../plan";
import { LICENCE } from "../theme-sheet/notes";
import { inWords, KEYS, linesFrom, plainTable, type Draft, type Line } from "./draft";
import { rowsToMove, type Move } from "./places";
import { firstCell, rowsBetween, sectionsOf } from "./working-rows";

const WIDTHS = { A: 60, B: 40, C: 60 } as const;
const FREEZE_FIRST =
  "Before publishing: freeze the figures as values, and give the file a title in its properties (File, Info).";
const FREEZE_AND_DELETE_FIRST =
  "Before publishing: freeze the figures as values, delete the worksheets that are not for publishing, " +
  "and give the file a title in its properties (File, Info).";
const CONTACT = "Write here who answers questions about these figures";

/** Rows of the working sheets that say what the sheet is, and those whose cells the user changes. */
function workingRows(plan: SheetPlan): { readonly moves: readonly Move[]; readonly next: number } {
  const moves: Move[] = [];
  let toRow = 2;
  for (const { section, sheet } of sectionsOf(plan, "opening", "inputs"))
    for (const row of rowsBetween(section.firstRow, section.lastRow)) {
      const saysTitle = firstCell(sheet, row) === plan.title;
      moves.push(
        rowsToMove({
          from: sheet.key,
          firstRow: row,
          lastRow: row,
          to: KEYS.cover,
          toRow: saysTitle ? 1 : toRow,
          isWritten: !saysTitle,
        }),
      );
      if (!saysTitle) toRow += 1;
    }
  return { moves, next: toRow };
}

const closing = (others: readonly Draft[]): readonly Line[] => [
  { words: LICENCE, role: "note" },
  {
    words: others.every(({ isForPublishing }) => isForPublishing) ? FREEZE_FIRST : FREEZE_AND_DELETE_FIRST,
    role: "note",
  },
  { words: `This worksheet contains ${inWords(1, "table")}: the contents.`, role: "note" },
];

/** The first sheet: what the figures are, the cells to change, whom to ask, and links to every other sheet. */
export function coverSheet(plan: SheetPlan, others: readonly Draft[]): Draft {
  const { moves, next } = workingRows(plan);
  const title = linesFrom(1, [{ words: plan.title, role: "title" }], WIDTHS.A);
  const below = linesFrom(next + 1, closing(others), WIDTHS.A);
  const header = next + below.blocks.length + 1;
  const links = others.map(({ key, title: text }, index): PlannedLink => ({
    at: `A${header + 1 + index}`,
    to: key,
    text,
  }));
  return {
    key: KEYS.cover,
    name: plan.sheets[0]?.name ?? plan.title,
    isWorkings: false,
    isForPublishing: true,
    title: plan.title,
    holds: "",
    blocks: [
      ...title.blocks,
      { at: `A${next}`, cells: [["Contact"]], role: "emphasis" },
      { at: `B${next}`, cells: [[CONTACT]], role: "plainInput", wrap: true, align: "left" },
      ...below.blocks,
      { at: `A${header}`, cells: [["Worksheet", "What it holds"]], role: "plainHeading", wrap: true },
      { at: `A${header + 1}`, cells: links.map(({ text }) => [text]), role: "link", wrap: true },
      { at: `B${header + 1}`, cells: others.map(({ holds }) => [sentence(holds)]), role: "body", wrap: true },
    ],
    links: [...title.links, ...below.links, ...links],
    tables: [plainTable(plan, "contents", `A${header}:B${header + others.length}`)],
    moves,
    columnWidths: WIDTHS,
    rowHeights: { ...title.rowHeights, [next]: 35, ...below.rowHeights },
  };
}

/** Where the user writes whom to ask. */
export const contactCell = (plan: SheetPlan): string => `$B$${workingRows(plan).next}`;

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
