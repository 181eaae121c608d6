import type { BorderEdge, CellStyle, Rectangle } from "./engine";
import { HostError } from "./host-error";
import type { WorkbookModel } from "./workbook-model";

/** The sides of a range that can have a border; the inside ones lie between its cells. */
export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderSide = (typeof borderSides)[number];

/** A border as Office.js sees it: line style, weight and colour. */
export interface BorderLine {
  style: string;
  colour: string;
  weight?: string;
}

/** What has the format: a range, several areas, or a named style. */
export interface CellFormatTarget {
  readonly book: WorkbookModel;
  read(): CellStyle;
  write(style: CellStyle): void;
  readBorder(side: BorderSide): BorderLine | null;
  writeBorder(side: BorderSide, line: BorderLine): void;
  /** The cells, when the format is that of cells. */
  readonly cells: { readonly sheetId: string; readonly areas: readonly Rectangle[] } | null;
}

/** The cells on which a side lies, and the edge of each of those cells that carries it. */
export function cellsOfSide(area: Rectangle, side: BorderSide): { area: Rectangle; edge: BorderEdge } | null {
  const { row, column, rows, columns } = area;
  switch (side) {
    case "EdgeTop":
      return { area: { row, column, rows: 1, columns }, edge: "EdgeTop" };
    case "EdgeBottom":
      return { area: { row: row + rows - 1, column, rows: 1, columns }, edge: "EdgeBottom" };
    case "EdgeLeft":
      return { area: { row, column, rows, columns: 1 }, edge: "EdgeLeft" };
    case "EdgeRight":
      return { area: { row, column: column + columns - 1, rows, columns: 1 }, edge: "EdgeRight" };
    case "InsideHorizontal":
      return rows > 1 ? { area: { row, column, rows: rows - 1, columns }, edge: "EdgeBottom" } : null;
    case "InsideVertical":
      return columns > 1 ? { area: { row, column, rows, columns: columns - 1 }, edge: "EdgeRight" } : null;
    default:
      throw new HostError("ApiNotFound", `The workbench draws no ${side} border`, "RangeBorderCollection");
  }
}
