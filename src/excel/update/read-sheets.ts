import { areaAddress, cellAddress, parseArea, type CellArea } from "../../core/cells/a1";
import type { Content } from "../formulas/cells-before";
import type { WorkbookSession } from "../run";
import type { SheetContents } from "./carry-over";

/** A table as it is: its id, name and the cells that it takes. */
export interface TableBefore {
  readonly id: string;
  readonly name: string;
  readonly area: CellArea;
}

/** An inserted sheet as it is, with what it takes to put it back. */
export interface SheetBefore {
  readonly id: string;
  readonly name: string;
  readonly contents: SheetContents;
  readonly tables: readonly TableBefore[];
  readonly charts: readonly { readonly id: string; readonly name: string }[];
  /** Number formats of the cells in use. */
  readonly numberFormats: {
    readonly address: string;
    readonly formats: readonly (readonly string[])[];
  } | null;
}

/** The table whose first cell is that of a planned range, however far it goes. */
export function tableAt({ tables }: Pick<SheetBefore, "tables">, range: string): TableBefore | undefined {
  const corner = parseArea(range);
  return tables.find(({ area }) => area.row === corner?.row && area.column === corner.column);
}

/** Reads the tables and charts of sheets: two syncs. */
export async function readObjects(
  session: WorkbookSession,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Pick<SheetBefore, "tables" | "charts">[]> {
  for (const sheet of sheets) {
    sheet.tables.load("items/id,items/name");
    sheet.charts.load("items/id,items/name");
  }
  await session.sync();
  const tables = sheets.map((sheet) =>
    sheet.tables.items.map(({ id, name }, index) => {
      const range = sheet.tables.getItemAt(index).getRange();
      range.load("address");
      return { id, name, range };
    }),
  );
  if (tables.flat().length > 0) await session.sync();
  return sheets.map((sheet, part) => ({
    tables: (tables[part] ?? []).flatMap(({ id, name, range }) => {
      const area = parseArea(range.address);
      return area ? [{ id, name, area }] : [];
    }),
    charts: sheet.charts.items.map(({ id, name }) => ({ id, name })),
  }));
}

/** Reads the inserted sheets as they are. */
export async function readSheets(
  session: WorkbookSession,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetBefore[]> {
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject();
    range.load("address,formulas,numberFormat");
    return range;
  });
  const objects = await readObjects(session, sheets);
  return sheets.map(({ id, name }, part) => {
    const range = used[part];
    const area = range === undefined || range.isNullObject ? null : parseArea(range.address);
    return {
      id,
      name,
      contents: area && range ? contentsAt(area, range.formulas as Content[][]) : new Map(),
      tables: objects[part]?.tables ?? [],
      charts: objects[part]?.charts ?? [],
      numberFormats:
        area && range ? { address: areaAddress(area), formats: range.numberFormat as string[][] } : null,
    };
  });
}

function contentsAt(area: CellArea, formulas: readonly (readonly Content[])[]): SheetContents {
  const contents = new Map<string, Content>();
  formulas.forEach((row, r) =>
    row.forEach((content, c) => {
      if (content !== "") contents.set(cellAddress(area.row + r, area.column + c), content);
    }),
  );
  return contents;
}
