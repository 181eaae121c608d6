import type { PlannedBlock, PlannedContent, PlannedLink, PlannedTable, SheetPlan, StyleRole } from "../plan";
import type { Move } from "./places";

/** A published sheet before the rows of the working sheets are moved onto it. */
export interface Draft {
  readonly key: string;
  readonly name: string;
  /** Workings spill on a working sheet and are single formulas here. */
  readonly isWorkings: boolean;
  /** False where figures stand that the published ones hide, or records of single people. */
  readonly isForPublishing: boolean;
  readonly title: string;
  /** What the contents say of it. */
  readonly holds: string;
  readonly blocks: readonly PlannedBlock[];
  readonly links: readonly PlannedLink[];
  readonly tables: readonly PlannedTable[];
  readonly moves: readonly Move[];
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
}

/** Keys of the sheets that every published set has once. */
export const KEYS = {
  cover: "cover",
  notes: "notes",
  charts: "charts",
  calculations: "calculations",
} as const;

/** A row of words in column A, which may be a link to another sheet. */
export interface Line {
  readonly words: PlannedContent;
  readonly role: StyleRole;
  readonly linkTo?: string;
}

const LINE_HEIGHT = 15;
const PADDING = 5;
const TITLE_HEIGHT = 30;
const SUBTITLE_HEIGHT = 20;
/** Words that run over the blank cells at their right. */
const RUNS_OVER: readonly StyleRole[] = ["title", "subtitle"];
/** Words that a formula gives are not known here: a publication's title with its address is the longest. */
const LINES_OF_A_FORMULA = 2;
const LINES_OF_A_CITATION = 4;
/** Height in points that a text needs in a column of a width in characters, wrapped. */
export function heightOf(words: PlannedContent, width: number): number {
  const text = String(words ?? "");
  const given = text.includes("CSPI.SOURCE(") ? LINES_OF_A_CITATION : LINES_OF_A_FORMULA;
  const lines = text.startsWith("=") ? given : Math.ceil(text.length / width);
  return Math.max(1, lines) * LINE_HEIGHT + PADDING;
}

/** Lines one under the other from a row on, wrapped in column A. */
export function linesFrom(
  row: number,
  lines: readonly Line[],
  width: number,
): Pick<Draft, "blocks" | "links" | "rowHeights"> {
  const rowHeights: Record<number, number> = {};
  lines.forEach(({ words, role }, index) => {
    rowHeights[row + index] =
      role === "title" ? TITLE_HEIGHT : role === "subtitle" ? SUBTITLE_HEIGHT : heightOf(words, width);
  });
  return {
    blocks: lines.map(({ words, role }, index) => ({
      at: `A${row + index}`,
      cells: [[words]],
      role,
      ...(RUNS_OVER.includes(role) ? {} : { wrap: true }),
    })),
    links: lines.flatMap(({ words, linkTo }, index) =>
      linkTo === undefined ? [] : [{ at: `A${row + index}`, to: linkTo, text: String(words) }],
    ),
    rowHeights,
  };
}

/** A table without bands or filters, whose name tells one template from another: "Theme4PlansNotes". */
export const plainTable = ({ template }: SheetPlan, key: string, range: string): PlannedTable => ({
  key,
  name: [...template.split("-"), key].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(""),
  range,
  style: "plain",
  filter: false,
});

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** A small number as the guidance writes it: in words. */
export const inWords = (count: number, one: string, many = `${one}s`): string =>
  `${WORDS[count] ?? String(count)} ${count === 1 ? one : many}`;
