import { cellAddress } from "../../core/cells/a1";

/** Cells to change on a results sheet. */
export const PARAMETERS = {
  authority: "$B$5",
  year: "$B$6",
  asked: "$B$7",
  group: "$B$8",
  threshold: "$B$9",
} as const;

/** Columns of the results of questions that are answered on the scale. */
export const RESULT_COLUMNS = [
  "Question",
  "Theme",
  "Answers",
  "Response rate",
  "First answer",
  "Second answer",
  "Third answer",
  "Fourth answer",
  "Fifth answer",
  "Agree",
  "Lower limit (95%)",
  "Upper limit (95%)",
  "Caution",
] as const;
export type ResultColumn = (typeof RESULT_COLUMNS)[number];

/** Columns of the counts behind the results, so ordered that each part stands beside its total. */
export const COUNT_COLUMNS = [
  "Question",
  "Cells filled in",
  "State",
  "First answer",
  "Second answer",
  "Agree",
  "Others",
  "Answers",
  "Third answer",
  "Fourth answer",
  "Fifth answer",
  "Others again",
  "Preferred not to say",
] as const;
export type CountColumn = (typeof COUNT_COLUMNS)[number];

/** Columns of the same counts with small ones hidden: three parts, each with its total last. */
export const SHARED_COLUMNS = [
  "Question",
  "First answer",
  "Second answer",
  "Agree, of its parts",
  "Agree",
  "Others",
  "Answers",
  "Third answer",
  "Fourth answer",
  "Fifth answer",
  "Others, of its parts",
] as const;
export type SharedColumn = (typeof SHARED_COLUMNS)[number];

/** First and last row of a region, its title and its headings above; nothing where it has no rows. */
export interface Region {
  readonly title: number;
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

export interface ResultsLayout {
  readonly results: Region | null;
  readonly open: Region | null;
  readonly national: Region;
  readonly counts: Region | null;
  readonly shared: Region | null;
  readonly notes: number;
}

const FIRST_ROW = 10;

/** Stacks the regions without a blank row between them; regions of no rows are left out. */
export function resultsLayout(onScale: number, inWords: number, indicators: number): ResultsLayout {
  let next = FIRST_ROW;
  const region = (rows: number): Region | null => {
    if (rows === 0) return null;
    const title = next;
    next += rows + 2;
    return { title, header: title + 1, first: title + 2, last: title + 1 + rows };
  };
  const results = region(onScale);
  const open = region(inWords);
  const national = region(indicators);
  if (!national) throw new RangeError("No theme is without published figures");
  const counts = region(onScale);
  const shared = region(onScale);
  return { results, open, national, counts, shared, notes: next };
}

const cellOf =
  <Column>(columns: readonly Column[]) =>
  (column: Column, row: number): string =>
    cellAddress(row - 1, columns.indexOf(column), true);

export const resultCell = cellOf<ResultColumn>(RESULT_COLUMNS);
export const countCell = cellOf<CountColumn>(COUNT_COLUMNS);
export const sharedCell = cellOf<SharedColumn>(SHARED_COLUMNS);
