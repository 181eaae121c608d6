import { cellAddress, parseArea, type CellArea } from "../../../src/core/cells/a1";
import type { PlannedBlock, PlannedSheet, StyleRole } from "../../../src/templates/plan";
import { cellsOfSheet } from "../../support/plan-text";

export function areaOf(address: string): CellArea {
  const area = parseArea(address);
  if (!area) throw new RangeError(`Not an address: ${address}`);
  return area;
}

/** Addresses of a rectangle, row by row. */
export const cellsIn = (area: CellArea): string[] =>
  Array.from({ length: area.rows * area.columns }, (_cell, index) =>
    cellAddress(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );

export const overlaps = (one: CellArea, other: CellArea): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

export const areaOfBlock = (block: PlannedBlock): CellArea => ({
  ...areaOf(block.at),
  rows: block.cells.length,
  columns: block.cells[0]?.length ?? 0,
});

/** The last block that covers a cell: the one whose looks the cell has. */
export const blockAt = (sheet: PlannedSheet, address: string): PlannedBlock | undefined =>
  sheet.blocks.filter((block) => overlaps(areaOfBlock(block), areaOf(address))).pop();

/** Every text that stands in a cell by itself, with its address; formulas are left out. */
export const textsOf = (sheet: PlannedSheet): readonly (readonly [string, string])[] =>
  [...cellsOfSheet(sheet)].flatMap(([address, content]) =>
    typeof content === "string" && !content.startsWith("=") ? [[address, content] as const] : [],
  );

/** Texts of cells, and those that formulas join. */
export const wordsOf = (sheet: PlannedSheet): readonly string[] =>
  [...cellsOfSheet(sheet).values()].flatMap((content) => {
    if (typeof content !== "string") return [];
    if (!content.startsWith("=")) return [content];
    return [...content.matchAll(/"((?:[^"]|"")*)"/g)].map(([, words = ""]) => words);
  });

const HEADINGS: readonly StyleRole[] = ["heading", "plainHeading"];

export const headingBlocks = (sheet: PlannedSheet): readonly PlannedBlock[] =>
  sheet.blocks.filter(({ role }) => HEADINGS.includes(role));

export const tableAreas = (sheet: PlannedSheet): readonly CellArea[] =>
  sheet.tables.map(({ range }) => areaOf(range));

export const inputCells = (sheet: PlannedSheet): ReadonlySet<string> =>
  new Set(sheet.inputs.flatMap((input) => cellsIn(areaOf(input))));

/** Zero-based rows of column A that a formula at the top of its block fills by spilling down. */
export const spilledRows = (sheet: PlannedSheet): readonly number[] =>
  sheet.blocks.flatMap((block) => {
    const { row, column } = areaOf(block.at);
    const [first, ...below] = block.cells.map(([content = null]) => content);
    const spills =
      column === 0 && String(first).startsWith("=") && below.every((content) => content === null);
    return spills ? below.map((_content, index) => row + 1 + index) : [];
  });
