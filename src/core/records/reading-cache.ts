import { isCellError, type CellError } from "../cells/cell-error";
import type { Grid, Scalar } from "../cells/grid";
import { readList } from "./read-list";
import { likelyLists, ROWS_TO_RECOGNISE, type ListLikeness } from "./recognise-list";
import type { ColumnMapping, ReadingOptions, RecordList, RecordListDefinition } from "./record-list";

/** Two independent 32-bit digests of everything in a range, with its shape. */
const FNV_PRIME = 0x01000193;
const OTHER_PRIME = 0x85ebca6b;

const numberBits = new Float64Array(1);
const numberWords = new Int32Array(numberBits.buffer);

class Digest {
  private a = 0x811c9dc5 | 0;
  private b = 0x9747b28c | 0;

  add(value: number): void {
    this.a = Math.imul(this.a ^ value, FNV_PRIME);
    this.b = Math.imul((this.b ^ (this.b >>> 15)) + value, OTHER_PRIME);
  }

  addCell(cell: Scalar): void {
    if (cell === null) this.add(1);
    else if (typeof cell === "string") this.addText(cell, 2);
    else if (typeof cell === "number") {
      numberBits[0] = cell;
      this.add(3);
      this.add(numberWords[0] ?? 0);
      this.add(numberWords[1] ?? 0);
    } else if (typeof cell === "boolean") this.add(cell ? 4 : 5);
    else this.addText(cell.code, 6);
  }

  addText(text: string, kind: number): void {
    this.add(kind + text.length * 8);
    for (let i = 0; i < text.length; i += 1) this.add(text.charCodeAt(i));
  }

  toString(): string {
    return `${(this.a >>> 0).toString(16)}-${(this.b >>> 0).toString(16)}`;
  }
}

const digestOf = (grid: Grid): string => {
  const digest = new Digest();
  for (const cells of grid) {
    digest.add(cells.length);
    for (const cell of cells) digest.addCell(cell);
  }
  return `${grid.length}:${digest.toString()}`;
};

const cellCount = (grid: Grid): number => grid.length * (grid[0]?.length ?? 0);

/** What the cache may hold at most; beyond, the list not asked for longest is dropped. */
export interface ReadingCacheLimits {
  readonly lists: number;
  readonly cells: number;
}

const MOST_RECOGNISED = 100;

const USUAL_LIMITS: ReadingCacheLimits = { lists: 12, cells: 12_000_000 };

/**
 * Reads each range once, however many formulas ask for it.
 *
 * The key is the content of the range, so a changed cell is read afresh and nothing stale is returned.
 * Lists are held in memory only, at most a few of them, and `clear` forgets them all.
 */
export class ReadingCache {
  private readonly held = new Map<string, { result: RecordList | CellError; cells: number }>();
  private readonly recognised = new Map<string, readonly ListLikeness[]>();
  private cells = 0;

  constructor(private readonly limits: ReadingCacheLimits = USUAL_LIMITS) {}

  /** The list that a range holds, read now or remembered. */
  read(grid: Grid, list: RecordListDefinition, options: ReadingOptions = {}): RecordList | CellError {
    const key = `${list.id}|${JSON.stringify(options)}|${digestOf(grid)}`;
    const known = this.held.get(key);
    if (known) {
      // Put last again, so that the list not asked for longest comes first.
      this.held.delete(key);
      this.held.set(key, known);
      return known.result;
    }
    const result = readList(grid, list, options);
    this.keep(key, result, isCellError(result) ? 0 : cellCount(grid));
    return result;
  }

  /** Which kinds of list a range looks like, looked at now or remembered. */
  likely(grid: Grid, mapping?: ColumnMapping): readonly ListLikeness[] {
    const key = `${JSON.stringify(mapping ?? {})}|${digestOf(grid.slice(0, ROWS_TO_RECOGNISE))}`;
    const known = this.recognised.get(key);
    if (known) return known;
    if (this.recognised.size >= MOST_RECOGNISED) this.recognised.clear();
    const found = likelyLists(grid, mapping);
    this.recognised.set(key, found);
    return found;
  }

  /** Forgets every list. */
  clear(): void {
    this.held.clear();
    this.recognised.clear();
    this.cells = 0;
  }

  /** How many lists are held. */
  get size(): number {
    return this.held.size;
  }

  private keep(key: string, result: RecordList | CellError, cells: number): void {
    if (cells > this.limits.cells) return;
    this.held.set(key, { result, cells });
    this.cells += cells;
    for (const [oldest, entry] of this.held) {
      if (this.held.size <= this.limits.lists && this.cells <= this.limits.cells) break;
      this.held.delete(oldest);
      this.cells -= entry.cells;
    }
  }
}
