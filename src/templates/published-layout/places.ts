import { areaAddress, columnLetters, columnNumber, parseArea, type CellArea } from "../../core/cells/a1";
import { rewriteReferences } from "../../core/cells/formula-references";
import type { PlannedContent } from "../plan";

/** Rows of a working sheet that stand somewhere else in the published layout. Rows are one-based. */
export interface Move {
  readonly from: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly to: string;
  readonly toRow: number;
  /** How many columns to the right. */
  readonly columns: number;
  /** False where something else says the same at the new place: only references follow. */
  readonly isWritten: boolean;
}

/** A rectangle of a published sheet. */
export interface Place {
  readonly sheet: string;
  readonly area: CellArea;
}

export const rowsToMove = (move: Omit<Move, "columns" | "isWritten"> & Partial<Move>): Move => ({
  columns: 0,
  isWritten: true,
  ...move,
});

/** An address as a rectangle. A plan with a wrong address is our mistake. */
export function areaOf(address: string): CellArea {
  const area = parseArea(address);
  if (!area) throw new RangeError(`Not an address: ${address}`);
  return area;
}

/** The same address elsewhere, its dollar signs kept. */
const shifted = (address: string, rows: number, columns: number): string =>
  address.replace(
    /(\$?)([A-Z]+)(\$?)(\d+)/gi,
    (_cell, fixed: string, letters: string, fixedRow: string, digits: string) =>
      `${fixed}${columnLetters(columnNumber(letters) + columns)}${fixedRow}${Number(digits) + rows}`,
  );

/** Where the cells of the working sheets stand in the published layout. */
export class Places {
  constructor(private readonly moves: readonly Move[]) {}

  private moveOf(sheet: string, area: CellArea): Move {
    const [first, last] = [area.row + 1, area.row + area.rows];
    const [start, end] = [first, last].map((row) =>
      this.moves.find((move) => move.from === sheet && move.firstRow <= row && row <= move.lastRow),
    );
    const isTogether =
      start !== undefined &&
      end !== undefined &&
      start.to === end.to &&
      start.columns === end.columns &&
      start.toRow - start.firstRow === end.toRow - end.firstRow;
    if (!isTogether) throw new RangeError(`No one place for ${areaAddress(area)} of ${sheet}`);
    return start;
  }

  /** Where a rectangle stands; a RangeError where it is torn apart. */
  of(sheet: string, area: CellArea): Place {
    const { to, toRow, firstRow, columns } = this.moveOf(sheet, area);
    const row = area.row + toRow - firstRow;
    return { sheet: to, area: { ...area, row, column: area.column + columns } };
  }

  /** The address of the same cells on their published sheet, its dollar signs kept. */
  address(sheet: string, address: string): string {
    const { toRow, firstRow, columns } = this.moveOf(sheet, areaOf(address));
    return shifted(address, toRow - firstRow, columns);
  }

  /** A formula of a working sheet as a published sheet holds it. */
  formula(formula: string, from: string, to: string): string {
    return rewriteReferences(formula, (reference) => {
      const sheet = reference.sheet ?? from;
      const place = this.of(sheet, areaOf(reference.address));
      const prefix = place.sheet === to ? "" : `{sheet:${place.sheet}}!`;
      return `${prefix}${this.address(sheet, reference.address)}${reference.isSpill ? "#" : ""}`;
    });
  }

  content(content: PlannedContent, from: string, to: string): PlannedContent {
    return typeof content === "string" && content.startsWith("=") ? this.formula(content, from, to) : content;
  }
}
