import { areaAddress, cellAddress, parseArea, type CellArea } from "../../core/cells/a1";
import type { Content } from "../formulas/cells-before";
import { loadResult } from "../formulas/load-result";
import type { WorkbookSession } from "../run";
import type { SheetContents } from "./carry-over";
import { isFormula } from "./sheet-shape";

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

/** Reads the tables and charts of sheets: two syncs. `alsoAsk` may ask for more with the second, and says whether. */
export async function readObjects(
  session: WorkbookSession,
  sheets: readonly Excel.Worksheet[],
  alsoAsk: () => boolean = () => false,
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
  if (alsoAsk() || tables.flat().length > 0) await session.sync();
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
  const areas = used.map((range) => () => (range.isNullObject ? null : parseArea(range.address)));
  let written: readonly WrittenSheet[] = [];
  const objects = await readObjects(session, sheets, () => {
    written = sheets.map((sheet, part) => {
      const contents = contentsAt(areas[part]?.() ?? null, (used[part]?.formulas ?? []) as Content[][]);
      return { contents, results: mayFill(contents).map((cell) => loadResult(sheet, cell)) };
    });
    return written.some(({ results }) => results.length > 0);
  });
  return sheets.map(({ id, name }, part) => {
    const range = used[part];
    const area = areas[part]?.() ?? null;
    const one = written[part];
    return {
      id,
      name,
      contents: one ? withoutSpills(one) : new Map(),
      tables: objects[part]?.tables ?? [],
      charts: objects[part]?.charts ?? [],
      numberFormats:
        area && range ? { address: areaAddress(area), formats: range.numberFormat as string[][] } : null,
    };
  });
}

/** Formulas with a constant below or to the right, which may be what they spill. */
function mayFill(contents: SheetContents): readonly CellArea[] {
  return [...contents].flatMap(([address, content]) => {
    const cell = isFormula(content) ? parseArea(address) : null;
    if (!cell) return [];
    const { row, column } = cell;
    const beside = [cellAddress(row, column + 1), cellAddress(row + 1, column)];
    return beside.some((one) => contents.has(one) && !isFormula(contents.get(one))) ? [cell] : [];
  });
}

/** What the cells of a sheet hold, and the formulas that may spill, with where they do. */
interface WrittenSheet {
  readonly contents: SheetContents;
  readonly results: readonly ReturnType<typeof loadResult>[];
}

/** Leaves out what formulas spill: it comes with its formula. */
function withoutSpills({ contents, results }: WrittenSheet): SheetContents {
  const spilled = new Set(results.flatMap((result) => besideFirst(result.read().area)));
  return new Map([...contents].filter(([address]) => !spilled.has(address)));
}

/** Addresses of an area but for its first cell, which holds the formula. */
const besideFirst = ({ row, column, rows, columns }: CellArea): readonly string[] =>
  Array.from({ length: rows * columns }, (_cell, index) =>
    cellAddress(row + Math.floor(index / columns), column + (index % columns)),
  ).slice(1);

function contentsAt(area: CellArea | null, formulas: readonly (readonly Content[])[]): SheetContents {
  const contents = new Map<string, Content>();
  if (!area) return contents;
  formulas.forEach((row, r) =>
    row.forEach((content, c) => {
      if (content !== "") contents.set(cellAddress(area.row + r, area.column + c), content);
    }),
  );
  return contents;
}
