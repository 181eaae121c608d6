import type { LongWork } from "../port";
import { readPieces, type SheetToRead } from "../reading/read-pieces";
import type { WorkbookSession } from "../run";

/** A sheet to look through for formulas, wholly or in one part. */
export interface SheetToSearch extends SheetToRead {
  readonly isProtected: boolean;
}

/** A formula and where it stands. */
export interface FoundFormula {
  readonly where: SheetToSearch;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Every formula that is wanted, with where it stands. */
export async function findFormulas(
  session: WorkbookSession,
  places: readonly SheetToSearch[],
  isWanted: (formula: string) => boolean,
  work: LongWork,
): Promise<readonly FoundFormula[]> {
  const found: FoundFormula[] = [];
  await readPieces(
    session,
    places,
    (range) => range.load("formulas"),
    ({ where, area, range }) =>
      (range.formulas as unknown[][]).forEach((row, r) =>
        row.forEach((formula, c) => {
          if (typeof formula === "string" && formula.startsWith("=") && isWanted(formula))
            found.push({ where, row: area.row + r, column: area.column + c, formula });
        }),
      ),
    work,
  );
  return found;
}
