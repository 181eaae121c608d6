import { cellAddress, parseArea } from "../../src/core/cells/a1";
import { callsAddIn } from "../../src/core/cells/add-in-formula";
import { readsOtherWorkbook } from "../../src/core/cells/linked-formula";
import type { CellsOnSheet, SheetInspection } from "../../src/excel/port";
import type { PlannedBlock } from "../../src/templates/plan";

type Content = string | number | boolean;

/** What of a sheet in memory others would find. */
interface SheetInMemory extends Pick<SheetInspection, "name" | "visibility" | "hidesRows" | "comments"> {
  readonly cells: ReadonlyMap<string, Content>;
  readonly numberFormats: ReadonlyMap<string, string>;
}

/** The number formats of a planned block, by address. */
export function formatsOf({ at, cells, numberFormat }: PlannedBlock): [string, string][] {
  const corner = parseArea(at);
  if (!corner || numberFormat === undefined) return [];
  return cells.flatMap((row, r) =>
    row.map((_content, c): [string, string] => [
      cellAddress(corner.row + r, corner.column + c),
      typeof numberFormat === "string" ? numberFormat : (numberFormat[r]?.[c] ?? ""),
    ]),
  );
}

const place = (address: string) => parseArea(address) ?? { row: 0, column: 0 };

/** As Excel reads them: row by row, left to right. */
function cellsOnSheet(addresses: readonly string[]): CellsOnSheet {
  const inOrder = [...addresses].sort(
    (one, other) => place(one).row - place(other).row || place(one).column - place(other).column,
  );
  return { total: addresses.length, addresses: inOrder.slice(0, 50) };
}

/** Looks through a sheet in memory. `results` are what formulas come to. */
export function inspectSheet(
  sheet: SheetInMemory,
  isInserted: boolean,
  results: Readonly<Record<string, Content>>,
): SheetInspection {
  const { name, visibility, hidesRows, comments, cells, numberFormats } = sheet;
  const addresses = [...cells.keys()];
  const where = (isWanted: (content: string) => boolean): CellsOnSheet =>
    cellsOnSheet(addresses.filter((address) => isWanted(String(cells.get(address)))));
  const valueAt = (address: string): Content | undefined => {
    const content = cells.get(address);
    return typeof content === "string" && content.startsWith("=") ? results[content] : content;
  };
  const isSmall = (address: string): boolean =>
    numberFormats.get(address) === "#,##0" && [1, 2, 3, 4, 5].includes(valueAt(address) as number);
  const rows = addresses.map((address) => place(address).row);
  const columns = addresses.map((address) => place(address).column);
  const extent = (lines: readonly number[]): number =>
    lines.length === 0 ? 0 : Math.max(...lines) - Math.min(...lines) + 1;
  return {
    name,
    visibility,
    rows: extent(rows),
    columns: extent(columns),
    hidesRows,
    hidesColumns: false,
    isInserted,
    addInFormulas: where(callsAddIn),
    linkedFormulas: where(readsOtherWorkbook),
    smallCounts: cellsOnSheet(isInserted ? addresses.filter(isSmall) : []),
    comments,
  };
}
