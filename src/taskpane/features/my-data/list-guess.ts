import { listFor, type FoundList } from "../../../templates/found-lists";

/** How far the headings decide which list it is. */
export type Sureness = "certain" | "likely" | "unsure";

/** What a range of the workbook was taken for, by its headings alone. */
export interface ListGuess {
  readonly listId: string;
  readonly title: string;
  readonly sureness: Sureness;
  /** Columns recognised, with the heading as it stands and what it is read as. */
  readonly matched: readonly {
    readonly heading: string;
    /** The census item and its label. */
    readonly field: string;
    readonly readAs: string;
    readonly how: "exact" | "synonym" | "near" | "mapped";
  }[];
  /** Labels of columns that the list ought to have. */
  readonly missing: readonly string[];
  readonly ignored: readonly string[];
}

/** A list of the workbook with what it was taken for; null when it is none that indicators read. */
export interface ListInWorkbook {
  readonly name: string;
  readonly sheetName: string;
  readonly reference: string;
  /** Where it lies on its sheet: `A1:K900`. */
  readonly address: string;
  readonly rows: number;
  readonly guess: ListGuess | null;
  /** Which heading is read as which field, where the user said so. */
  readonly mapping: Readonly<Record<string, string>>;
  /** Whether formulas read it: it is the chosen or the longest of its kind. */
  readonly isUsed: boolean;
  /** Whether the workbook has another of its kind. */
  readonly hasRival: boolean;
}

/** A list before it is known which of its kind is read. */
export type GuessedList = Omit<ListInWorkbook, "isUsed" | "hasRival">;

const mayBeRead = ({ guess }: GuessedList): boolean => guess !== null && guess.sureness !== "unsure";

const asFound = ({ guess, reference, rows, mapping }: GuessedList): FoundList => ({
  listId: guess?.listId ?? "",
  reference,
  rows,
  ...(Object.keys(mapping).length > 0 ? { mapping } : {}),
});

/** Says of each list whether formulas read it: the one chosen of its kind, else the longest. */
export function withUse(
  lists: readonly GuessedList[],
  chosen: Readonly<Record<string, string>> = {},
): readonly ListInWorkbook[] {
  const candidates = lists.filter(mayBeRead);
  return lists.map((list) => {
    const id = list.guess?.listId ?? "";
    const rivals = candidates.filter((one) => one.guess?.listId === id);
    const wanted = rivals.find((one) => one.name === chosen[id]) ?? null;
    const reference = wanted?.reference ?? listFor(id, rivals.map(asFound))?.reference;
    return { ...list, isUsed: reference === list.reference, hasRival: rivals.length > 1 };
  });
}

/** The lists that formulas may use: recognised, not merely guessed at, and the one read of its kind. */
export const usableLists = (lists: readonly ListInWorkbook[]): readonly FoundList[] =>
  lists
    .filter((list) => mayBeRead(list))
    .map((list) => ({ ...asFound(list), ...(list.isUsed ? { isChosen: true } : {}) }));
