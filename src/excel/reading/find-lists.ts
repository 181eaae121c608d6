import { areaAddress, parseArea, quotedSheetName } from "../../core/cells/a1";
import { gridOfValues } from "./grid-of-values";
import type { CandidateList } from "../port";
import { inWorkbook, type WorkbookSession } from "../run";
import { loadInsertions, type StoredInsertion } from "../insertions/stored-insertions";

/** Enough to pass title rows, reach the headings and see what the columns hold. */
const HEAD_ROWS = 12;
const FEWEST_COLUMNS = 2;
const FEWEST_ROWS = 2;

/** A range that may be a list, and how it would be named in a formula. */
interface Place {
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly tableName: string | null;
}

/**
 * Every table, and the used range of every sheet without tables, that could be a list with headings.
 * Three syncs whatever the number of sheets, and only the first rows of each are read. Sheets that the
 * add-in inserted are left out, but for the lists that it inserted empty.
 */
export function findLists(): Promise<readonly CandidateList[]> {
  return inWorkbook(async (session) => {
    const places = await readPlaces(session);
    for (const { range } of places) range.load("address,rowCount,columnCount");
    await session.sync();
    const lists = places.filter(({ range }) => couldBeList(range));
    const heads = lists.map(({ range }) => {
      const head = range.getCell(0, 0).getResizedRange(headRows(range) - 1, range.columnCount - 1);
      head.load("values");
      return head;
    });
    await session.sync();
    return lists.map((place, index) => candidate(place, heads[index]?.values ?? []));
  });
}

const headRows = (range: Excel.Range): number => Math.min(HEAD_ROWS, range.rowCount);

const couldBeList = (range: Excel.Range): boolean =>
  !range.isNullObject && range.rowCount >= FEWEST_ROWS && range.columnCount >= FEWEST_COLUMNS;

async function readPlaces(session: WorkbookSession): Promise<readonly Place[]> {
  const { worksheets, tables } = session.workbook;
  const stored = loadInsertions(session);
  worksheets.load("items/id,items/name");
  tables.load("items/name,items/worksheet/id");
  await session.sync();
  const inserted = new Set(stored.read().flatMap(withoutRecords));
  return worksheets.items
    .filter((sheet) => !inserted.has(sheet.id))
    .flatMap((sheet): Place[] => {
      const own = tables.items.filter((table) => table.worksheet.id === sheet.id);
      if (own.length === 0) return [{ range: sheet.getUsedRangeOrNullObject(true), sheet, tableName: null }];
      return own.map((table) => ({ range: table.getRange(), sheet, tableName: table.name }));
    });
}

/** The sheets of an insertion that are ours to fill; lists that we inserted empty are the user's. */
const withoutRecords = ({ kind, sheetIds, recordSheetIds = [] }: StoredInsertion): readonly string[] =>
  kind === "sheets" ? sheetIds.filter((id) => !recordSheetIds.includes(id)) : [];

function candidate(place: Place, values: readonly (readonly unknown[])[]): CandidateList {
  const { range, sheet, tableName } = place;
  const area = parseArea(range.address);
  const cells = area ? areaAddress(area, true) : "";
  const address = cells.replaceAll("$", "");
  return {
    reference: tableName === null ? `${quotedSheetName(sheet.name)}!${cells}` : `${tableName}[#All]`,
    tableName,
    sheetName: sheet.name,
    address,
    rows: range.rowCount - 1,
    head: gridOfValues(values),
  };
}
