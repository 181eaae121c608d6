import type { FoundList } from "../../../templates/found-lists";

/** How far the headings decide which list it is. */
export type Sureness = "certain" | "likely" | "unsure";

/** What a range of the workbook was taken for, by its headings alone. */
export interface ListGuess {
  readonly listId: string;
  readonly title: string;
  readonly sureness: Sureness;
  /** Columns recognised, with the heading as it stands and what it is read as. */
  readonly matched: readonly { readonly heading: string; readonly readAs: string }[];
  /** Labels of columns that the list ought to have. */
  readonly missing: readonly string[];
  readonly ignored: readonly string[];
}

/** A list of the workbook with what it was taken for; null when it is none that indicators read. */
export interface ListInWorkbook {
  readonly name: string;
  readonly sheetName: string;
  readonly reference: string;
  readonly rows: number;
  readonly guess: ListGuess | null;
}

/** The lists that formulas may use: recognised, and not merely guessed at. */
export const usableLists = (lists: readonly ListInWorkbook[]): readonly FoundList[] =>
  lists.flatMap(({ guess, reference, rows }) =>
    guess === null || guess.sureness === "unsure" ? [] : [{ listId: guess.listId, reference, rows }],
  );
