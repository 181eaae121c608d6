import type { PlannedBlock, PlannedSheet, SheetPlan } from "../plan";
import { heightOf, inWords, KEYS, linesFrom, plainTable, type Draft, type Line } from "./draft";
import { areaOf, rowsToMove, type Move } from "./places";
import { firstCell, rowsBetween, sectionsOf, slice } from "./working-rows";

const WIDTHS = { A: 32, B: 100 } as const;

/** A note of a working sheet and what it is about. */
interface Note {
  readonly subject: string;
  readonly sheet: PlannedSheet;
  readonly row: number;
  readonly words: string;
}

function isSubject(sheet: PlannedSheet, row: number): boolean {
  const isHere = (block: PlannedBlock): boolean =>
    areaOf(block.at).column === 0 && slice(block, row, row) !== null;
  return sheet.blocks.some((block) => block.role === "label" && isHere(block));
}

/** Every note of the working sheets; what two sheets say alike is said once. */
function notesOf(plan: SheetPlan): readonly Note[] {
  const notes = new Map<string, Note>();
  for (const { section, sheet } of sectionsOf(plan, "notes")) {
    let subject = section.title;
    for (const row of rowsBetween(section.firstRow, section.lastRow)) {
      const words = String(firstCell(sheet, row) ?? "");
      if (isSubject(sheet, row)) subject = words;
      else if (!notes.has(words)) notes.set(words, { subject, sheet, row, words });
    }
  }
  return [...notes.values()];
}

const lines = (title: string): readonly Line[] => [
  { words: title, role: "title" },
  { words: `This worksheet contains ${inWords(1, "table")}.`, role: "note" },
  { words: "Go back to the cover and the contents", role: "link", linkTo: KEYS.cover },
];

/** The notes of every working sheet as one table: what each is about, and the note. */
export function notesSheet(plan: SheetPlan): Draft {
  const notes = notesOf(plan);
  const title = `Notes and sources: ${plan.title}`;
  const above = linesFrom(1, lines(title), WIDTHS.A);
  const header = lines(title).length + 1;
  const heights = notes.map(({ words }, index) => [header + 1 + index, heightOf(words, WIDTHS.B)] as const);
  return {
    key: KEYS.notes,
    name: "Notes",
    isWorkings: false,
    isForPublishing: true,
    title,
    holds: "how to read the figures, what is counted, sources",
    blocks: [
      ...above.blocks,
      { at: `A${header}`, cells: [["About", "Note"]], role: "plainHeading", wrap: true },
      { at: `A${header + 1}`, cells: notes.map(({ subject }) => [subject]), role: "body", wrap: true },
    ],
    links: above.links,
    tables: [plainTable(plan, KEYS.notes, `A${header}:B${header + notes.length}`)],
    moves: notes.map(({ sheet, row: from }, index): Move => {
      const row = { from: sheet.key, firstRow: from, lastRow: from };
      return rowsToMove({ ...row, to: KEYS.notes, toRow: header + 1 + index, columns: 1 });
    }),
    columnWidths: WIDTHS,
    rowHeights: { ...above.rowHeights, ...Object.fromEntries(heights) },
  };
}
