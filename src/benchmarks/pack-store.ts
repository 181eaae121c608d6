import { CellError } from "../core/cells/cell-error";
import type { PackPartName, Shorthand } from "./benchmarks";
import {
  PACK_SCHEMA_VERSION,
  type PackedAreas,
  type PackedColumn,
  type PackedNeighbours,
  type PackedPopulation,
  type PackedTheme,
  type PackManifest,
} from "./pack";

/** The parts of the pack by name, with the type each must have. */
export interface PackParts {
  readonly areas: PackedAreas;
  readonly neighbours: PackedNeighbours;
  readonly population: PackedPopulation;
  readonly "theme-1": PackedTheme;
  readonly "theme-2": PackedTheme;
  readonly "theme-3": PackedTheme;
  readonly "theme-4": PackedTheme;
  readonly "theme-5": PackedTheme;
}

/** What a cell of a column says: a number, a reason for its absence, or that there is no row. */
export interface StoredCell {
  readonly number: number | null;
  readonly shorthand: Shorthand | null;
  /** The value is what numerator and denominator give. */
  readonly fromCounts: boolean;
  readonly hasRow: boolean;
}

const shorthands: Readonly<Record<string, Shorthand>> = {
  c: "[c]",
  x: "[x]",
  z: "[z]",
  low: "[low]",
  u: "[u]",
};

export const noRow: StoredCell = { number: null, shorthand: null, fromCounts: false, hasRow: false };

/** Reads one cell of a column as the pack writes it. */
export const readStoredCell = (text: string): StoredCell => {
  if (text === "") return noRow;
  if (text === "=") return { number: null, shorthand: null, fromCounts: true, hasRow: true };
  const shorthand = shorthands[text] ?? null;
  return { number: shorthand ? null : Number(text), shorthand, fromCounts: false, hasRow: true };
};

export const notLoaded = new CellError(
  "#N/A",
  "The benchmark figures are still loading: recalculate in a moment",
);

/** Holds the parts that have been loaded and reads their columns, each only when it is asked for. */
export class PackStore {
  private readonly parts = new Map<PackPartName, unknown>();
  private readonly lines = new Map<PackedColumn, ColumnLines>();

  constructor(readonly manifest: PackManifest) {}

  accept(name: PackPartName, part: unknown): CellError | null {
    const version = (part as { schemaVersion?: unknown } | null)?.schemaVersion;
    if (version !== PACK_SCHEMA_VERSION) {
      return new CellError(
        "#N/A",
        `The benchmark part "${name}" has version ${String(version)}, this add-in reads ${PACK_SCHEMA_VERSION}: reload the add-in`,
      );
    }
    this.parts.set(name, part);
    return null;
  }

  part<Name extends PackPartName>(name: Name): PackParts[Name] | CellError {
    return (this.parts.get(name) as PackParts[Name] | undefined) ?? notLoaded;
  }

  missing(): readonly PackPartName[] {
    return this.manifest.parts.map(({ name }) => name).filter((name) => !this.parts.has(name));
  }

  /** The cell of a column for an area (its position in the area list) and year. */
  cell(column: PackedColumn, area: number, year: number): StoredCell {
    let lines = this.lines.get(column);
    if (!lines) {
      lines = { texts: column.cells.split(";"), cells: [] };
      this.lines.set(column, lines);
    }
    const cells = (lines.cells[area] ??= readLine(lines.texts[area] ?? "", column.differences));
    return cells[year - column.firstYear] ?? noRow;
  }
}

/** The lines of a column: their texts, and the cells of those that have been read. */
interface ColumnLines {
  readonly texts: readonly string[];
  readonly cells: (readonly StoredCell[])[];
}

const readLine = (text: string, differences: true | undefined): readonly StoredCell[] => {
  const cells = text.split(",").map(readStoredCell);
  if (!differences) return cells;
  let sum = 0;
  return cells.map((cell) => {
    if (cell.number === null) return cell;
    sum += cell.number;
    return { ...cell, number: sum };
  });
};
