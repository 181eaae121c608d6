import type { CellArea } from "../../core/cells/a1";
import { areaAddress, parseArea } from "../../core/cells/a1";
import { goOn } from "../long-work";
import type { LongWork } from "../port";
import type { WorkbookSession } from "../run";

/** Cells read in one sync: an answer of Excel on the web may have 5 MB, and work must be seen to go on. */
const CELLS_A_READ = 25_000;

/** A sheet to look through, wholly or in one part. */
export interface SheetToSearch {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  /** Null for all of the sheet that is in use. */
  readonly area: CellArea | null;
}

/** A formula and where it stands. */
export interface FoundFormula {
  readonly where: SheetToSearch;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface Piece {
  readonly where: SheetToSearch;
  readonly area: CellArea;
}

/**
 * Every formula that is wanted, read in pieces of some rows: a list of a million cells is passed over in
 * forty reads. One sync for the sizes of the sheets, then one for each piece.
 */
export async function findFormulas(
  session: WorkbookSession,
  places: readonly SheetToSearch[],
  isWanted: (formula: string) => boolean,
  work: LongWork,
): Promise<readonly FoundFormula[]> {
  const pieces = (await readAreas(session, places)).flatMap(({ where, area }) => piecesOf(where, area));
  const found: FoundFormula[] = [];
  for (const [done, { where, area }] of pieces.entries()) {
    goOn(work, done, pieces.length);
    const range = where.sheet.getRange(areaAddress(area));
    range.load("formulas");
    await session.sync();
    (range.formulas as unknown[][]).forEach((row, r) =>
      row.forEach((formula, c) => {
        if (typeof formula === "string" && formula.startsWith("=") && isWanted(formula))
          found.push({ where, row: area.row + r, column: area.column + c, formula });
      }),
    );
  }
  return found;
}

async function readAreas(
  session: WorkbookSession,
  places: readonly SheetToSearch[],
): Promise<readonly Piece[]> {
  const used = places.map((where) => {
    const range = where.sheet.getUsedRangeOrNullObject();
    range.load("address");
    return { where, range };
  });
  await session.sync();
  return used.flatMap(({ where, range }) => {
    const area = where.area ?? (range.isNullObject ? null : parseArea(range.address));
    return area ? [{ where, area }] : [];
  });
}

function piecesOf(where: SheetToSearch, area: CellArea): readonly Piece[] {
  const rows = Math.max(1, Math.floor(CELLS_A_READ / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_piece, index) => ({
    where,
    area: {
      ...area,
      row: area.row + index * rows,
      rows: Math.min(rows, area.rows - index * rows),
    },
  }));
}
