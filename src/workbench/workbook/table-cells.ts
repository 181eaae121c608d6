import { contains, intersection } from "./address";
import type { RangeTarget } from "./object-reference";

/** Ids of the tables that a range touches, or holds whole. */
export const tablesTouching = ({ book, sheetId, area }: RangeTarget, fullyContained: boolean): string[] =>
  book.engine
    .tables()
    .filter((table) => table.sheetId === sheetId)
    .filter(({ range }) => (fullyContained ? contains(area, range) : intersection(area, range) !== null))
    .map(({ id }) => id);
