import type { PackedAreaEntry, PackedColumn } from "../../src/benchmarks/pack";
import type { PublishedFolder, PublishedRow } from "./published-folder";
import { tables, type TableDefinition, type TableName } from "./tables";

/** Where a column of figures stands: a table, its column or the sum of several, and which rows. */
export interface ColumnReference {
  readonly table: TableName;
  readonly columns: readonly string[];
  readonly where?: Readonly<Record<string, string>>;
}

/** Figures of one column by area (in the order of the area list) and year. */
export interface Column {
  readonly key: string;
  readonly reference: ColumnReference;
  readonly years: readonly number[];
  /** A number as printed, a symbol, or "" where the table has no row. */
  cell(area: number, year: number): string;
}

/** Symbols of the publications and what the pack writes for them. */
const symbols: Readonly<Record<string, string>> = {
  c: "c",
  x: "x",
  z: "z",
  u: "u",
  low: "low",
  // "k" is the older sign for "rounds to zero but is not zero".
  k: "low",
  // The interactive tool writes "-" for every missing figure without saying why.
  "-": "x",
};

/** When a sum meets several symbols, the first of these stands for the sum. */
const symbolOrder = ["c", "u", "x", "z", "low"];

const numberPattern = /^-?\d+(?:\.\d+)?(?:[eE]-?\d+)?$/;

/** A number as printed without idle zeros, or a symbol; anything else stops the build. */
export const readCell = (raw: string, where: string): string => {
  const text = raw.trim();
  if (numberPattern.test(text)) return String(Number(text));
  const symbol = symbols[text];
  if (symbol === undefined) throw new Error(`${where}: cannot read "${raw}"`);
  return symbol;
};

const decimals = (text: string): number => text.split(".")[1]?.length ?? 0;

/** Adds cells exactly; a symbol among them makes the sum that symbol. */
export const sumCells = (cells: readonly string[]): string => {
  const found = symbolOrder.find((symbol) => cells.includes(symbol));
  if (found !== undefined) return found;
  const places = Math.max(...cells.map(decimals));
  return String(Number(cells.reduce((sum, cell) => sum + Number(cell), 0).toFixed(places)));
};

export const columnKey = ({ table, columns, where }: ColumnReference): string => {
  const filter = where ? `[${Object.values(where).join("|")}]` : "";
  return `${table}.${columns.join("+")}${filter}`;
};

/** Rows of a table grouped by the text of some columns, kept because many references share a group. */
const groups = new WeakMap<readonly PublishedRow[], Map<string, Map<string, PublishedRow[]>>>();

const rowsWhere = (
  rows: readonly PublishedRow[],
  where: Readonly<Record<string, string>> | undefined,
): readonly PublishedRow[] => {
  if (!where) return rows;
  const names = Object.keys(where);
  const groupKey = names.join("|");
  const byNames = groups.get(rows) ?? new Map<string, Map<string, PublishedRow[]>>();
  groups.set(rows, byNames);
  let grouped = byNames.get(groupKey);
  if (!grouped) {
    grouped = new Map();
    for (const row of rows) {
      const key = names.map((name) => row[name]).join("|");
      const list = grouped.get(key);
      if (list) list.push(row);
      else grouped.set(key, [row]);
    }
    byNames.set(groupKey, grouped);
  }
  return grouped.get(Object.values(where).join("|")) ?? [];
};

/** Reads columns of published tables over one area list. Each column is read once. */
export class ColumnReader {
  private readonly known = new Map<string, Column>();
  private readonly position = new Map<string, number>();

  constructor(
    private readonly folder: PublishedFolder,
    readonly areas: readonly PackedAreaEntry[],
  ) {
    areas.forEach((area, index) => {
      for (const code of [area.code, area.ons, ...(area.otherOns ?? [])]) {
        this.position.set(code, index);
      }
    });
  }

  /** Position of an area in the area list; -1 for codes that are no area of the pack. */
  positionOf(code: string): number {
    return this.position.get(code) ?? -1;
  }

  read(reference: ColumnReference): Column {
    const key = columnKey(reference);
    const known = this.known.get(key);
    if (known) return known;
    const column = this.extract(key, reference);
    this.known.set(key, column);
    return column;
  }

  private extract(key: string, reference: ColumnReference): Column {
    const table: TableDefinition = tables[reference.table];
    const rows = rowsWhere(this.folder.rows(table.file), reference.where);
    const cells = new Map<string, string>();
    const years = new Set<number>();
    for (const row of rows) {
      const year = table.layout.year(row);
      if (!(year > 2000)) continue;
      const parts = reference.columns.map((name) => {
        const raw = row[name];
        if (raw === undefined) throw new Error(`${table.file} has no column "${name}"`);
        const text = raw.trim() === "" ? (table.layout.missing?.(row) ?? "x") : raw;
        return readCell(text, `${table.file}, ${name}, ${year}`);
      });
      const cell = sumCells(parts);
      for (const code of table.layout.areas(row)) {
        const area = this.positionOf(code);
        if (area < 0) throw new Error(`${table.file}: no area has the code "${code}"`);
        const at = `${area}/${year}`;
        const earlier = cells.get(at);
        if (earlier !== undefined && earlier !== cell) {
          throw new Error(`${table.file}, ${key}: two rows for ${code} in ${year}`);
        }
        cells.set(at, cell);
        years.add(year);
      }
    }
    if (cells.size === 0) throw new Error(`${table.file} has no rows for ${key}`);
    return {
      key,
      reference,
      years: [...years].sort((a, b) => a - b),
      cell: (area, year) => cells.get(`${area}/${year}`) ?? "",
    };
  }
}

const wholeNumber = /^-?\d+$/;

/** Replaces the numbers of one area by their differences from the number before. */
const toDifferences = (line: readonly string[]): string[] => {
  let before = 0;
  return line.map((cell) => {
    if (!wholeNumber.test(cell)) return cell;
    const difference = Number(cell) - before;
    before = Number(cell);
    return String(difference);
  });
};

/** Writes cells as the pack stores them: areas by ";", years by ",", idle separators cut off. */
export const packCells = (
  areaCount: number,
  firstYear: number,
  lastYear: number,
  cell: (area: number, year: number) => string,
): PackedColumn => {
  const lines = Array.from({ length: areaCount }, (_, area) =>
    Array.from({ length: lastYear - firstYear + 1 }, (__, index) => cell(area, firstYear + index)),
  );
  const numbers = lines.flat().filter((text) => text !== "" && !Number.isNaN(Number(text)));
  const differences = numbers.length > 0 && numbers.every((text) => wholeNumber.test(text));
  const texts = lines.map((line) => (differences ? toDifferences(line) : line).join(",").replace(/,+$/, ""));
  return {
    firstYear,
    cells: texts.join(";").replace(/;+$/, ""),
    ...(differences && { differences }),
  };
};
