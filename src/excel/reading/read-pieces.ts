import { areaAddress, parseArea, type CellArea } from "../../core/cells/a1";
import { goOn } from "../long-work";
import type { LongWork } from "../port";
import type { WorkbookSession } from "../run";

/** Cells read in one sync: an answer of Excel on the web may have 5 MB, and work must be seen to go on. */
const CELLS_A_READ = 25_000;

/** A sheet to look through, wholly or in one part. */
export interface SheetToRead {
  readonly sheet: Excel.Worksheet;
  /** Null for all of the sheet that is in use. */
  readonly area: CellArea | null;
}

/** Some rows of a place, and what was read there. */
export interface Piece<Place> {
  readonly where: Place;
  readonly area: CellArea;
  readonly range: Excel.Range;
}

/**
 * Looks through places in pieces of some rows: a list of a million cells is passed over in forty reads,
 * and small sheets share a read. One sync for the sizes that are not known, then one for each read.
 *
 * @param ask loads of a range what is to be read at a place
 * @param look is handed each piece once it was read
 */
export async function readPieces<Place extends SheetToRead>(
  session: WorkbookSession,
  places: readonly Place[],
  ask: (range: Excel.Range, place: Place) => void,
  look: (piece: Piece<Place>) => void,
  work: LongWork,
): Promise<void> {
  const areas = await readAreas(session, places);
  const pieces = areas.flatMap(({ where, area }) => piecesOf(where, area));
  let read: Piece<Place>[] = [];
  let cells = 0;
  for (const [done, { where, area }] of pieces.entries()) {
    const range = where.sheet.getRange(areaAddress(area));
    ask(range, where);
    read.push({ where, area, range });
    cells += area.rows * area.columns;
    const next = pieces[done + 1]?.area;
    if (next && cells + next.rows * next.columns <= CELLS_A_READ) continue;
    goOn(work, done, pieces.length);
    await session.sync();
    read.forEach(look);
    read = [];
    cells = 0;
  }
}

async function readAreas<Place extends SheetToRead>(
  session: WorkbookSession,
  places: readonly Place[],
): Promise<readonly { readonly where: Place; readonly area: CellArea }[]> {
  const used = places.map((where) => {
    if (where.area) return { where, range: null };
    const range = where.sheet.getUsedRangeOrNullObject();
    range.load("address");
    return { where, range };
  });
  if (used.some(({ range }) => range !== null)) await session.sync();
  return used.flatMap(({ where, range }) => {
    const area = where.area ?? (range === null || range.isNullObject ? null : parseArea(range.address));
    return area ? [{ where, area }] : [];
  });
}

function piecesOf<Place>(
  where: Place,
  area: CellArea,
): readonly { readonly where: Place; readonly area: CellArea }[] {
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
