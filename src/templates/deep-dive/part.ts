import type { Benchmarks, NeighbourEdition } from "../../benchmarks/benchmarks";
import type { Indicator } from "../../indicators/indicator";
import type { FoundList } from "../found-lists";
import type { PlannedBlock, PlannedChart, PlannedSection, PlannedTable, PlannedValidation } from "../plan";
import { quoted } from "../theme-sheet/formula-text";
import { lastYearFormula } from "../theme-sheet/indicator-cells";
import { PARAMETERS } from "../theme-sheet/theme-layout";

export const SHEET_KEY = "deepDive";

/** Cells to change: those of every sheet, then what the local trend and the breakdown are cut by. */
export const CELLS = { ...PARAMETERS, step: "$B$9", by: "$B$10" } as const;

/** The chosen year, or the last that has figures of the authority where the chosen one has none yet. */
export const publishedYear = ({ code }: Pick<Indicator, "code">): string =>
  `IFERROR(${lastYearFormula(quoted(code)).slice(1)},${CELLS.year})`;

/** What a deep-dive is built for. */
export interface DeepDive {
  readonly indicator: Indicator;
  readonly authority: string;
  readonly year: number;
  /** Months of the local trend. */
  readonly months: number;
  /** The list it is counted from; without one, counts are typed in. */
  readonly list: FoundList | undefined;
  /** Further lists that complete its count, such as reviews beside plans. */
  readonly others: readonly FoundList[];
  readonly benchmarks: Benchmarks;
  readonly isPublished: boolean;
  readonly edition: NeighbourEdition | undefined;
}

/** One part of the sheet, from a given row down. */
export interface Part {
  readonly section: Pick<PlannedSection, "key" | "kind" | "title">;
  readonly rows: number;
  readonly blocks: readonly PlannedBlock[];
  readonly tables?: readonly PlannedTable[];
  readonly charts?: readonly PlannedChart[];
  readonly validations?: readonly PlannedValidation[];
  readonly inputs?: readonly string[];
  /** Points by one-based row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
}

/** Builds a part from its first row, one-based; null where the indicator has nothing for it. */
export type BuildPart = (on: DeepDive, row: number) => Part | null;

export const SECTION_HEIGHT = 30;
export const HEADING_HEIGHT = 45;

/** Headings of a table or of a spill: the first at the left, the others over their figures. */
export const headings = (
  row: number,
  [first = "", ...others]: readonly string[],
): readonly PlannedBlock[] => [
  { at: `A${row}`, cells: [[first]], role: "heading", wrap: true },
  { at: `B${row}`, cells: [others], role: "heading", wrap: true, align: "right" },
];
