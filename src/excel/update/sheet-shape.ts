import { cellAddress, type CellArea } from "../../core/cells/a1";
import type { PlannedBlock, PlannedContent, PlannedSheet } from "../../templates/plan";
import { blockArea } from "../apply-plan/write-block";
import { checksum } from "../formulas/checksum";
import { NO_OWN_NAMES, readFormula, type OwnNames } from "./read-formula";

const SIGNIFICANT_DIGITS = 12;

/** A block without its contents: a checksum for each cell, less than nought for a formula. */
export interface BlockShape extends Omit<PlannedBlock, "cells"> {
  readonly checks: readonly (readonly (number | null)[])[];
}

type KeptParts =
  | "key"
  | "tables"
  | "charts"
  | "links"
  | "validations"
  | "conditionalFormats"
  | "columnWidths"
  | "rowHeights"
  | "freezeRows";

/**
 * What a plan put on one sheet, as the record of the insertion keeps it, so that a refresh can tell what
 * the user has typed from what was planned. It holds no content of a cell.
 */
export interface SheetShape extends Pick<PlannedSheet, KeptParts> {
  readonly blocks: readonly BlockShape[];
  /** Checksums of the lists that its formulas count from; records of earlier versions have none. */
  readonly lists?: readonly number[];
}

/** The shape of a planned sheet. */
export function shapeOf(planned: PlannedSheet): SheetShape {
  const { key, tables, charts, links, validations, conditionalFormats, columnWidths } = planned;
  const { rowHeights, freezeRows } = planned;
  return {
    key,
    tables,
    charts,
    ...(links === undefined ? {} : { links }),
    validations,
    conditionalFormats,
    columnWidths,
    ...(rowHeights === undefined ? {} : { rowHeights }),
    ...(freezeRows === undefined ? {} : { freezeRows }),
    blocks: planned.blocks.map(({ cells, ...look }) => ({
      ...look,
      checks: cells.map((row) => row.map(checkOf)),
    })),
    lists: [...new Set(planned.blocks.flatMap(({ cells }) => cells.flat().flatMap(listsOf)))],
  };
}

const listsOf = (content: PlannedContent): readonly number[] =>
  isFormula(content) ? readFormula(content, NO_OWN_NAMES).lists.map((list) => checksum([[list]])) : [];

/**
 * A short number that tells planned contents apart: nought or more for a constant, less for a formula.
 * A number and its text are the same, as the heading of a table becomes a text.
 *
 * @example checkOf(2025) === checkOf("2025") // true
 */
export function checkOf(content: PlannedContent): number | null {
  if (content === null || content === "") return null;
  if (isFormula(content)) return formulaCheck(content, NO_OWN_NAMES);
  const rounded = typeof content === "number" ? Number(content.toPrecision(SIGNIFICANT_DIGITS)) : content;
  return checksum([[String(rounded)]]);
}

/** The checksum of a formula: less than nought, and the same however Excel writes it. */
export const formulaCheck = (formula: string, own: OwnNames): number =>
  -1 - checksum([[readFormula(formula, own).text]]);

export const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");

/** The blocks of a shape as blocks that leave every content as it is. */
export const blocksWithoutContents = ({ blocks }: SheetShape): readonly PlannedBlock[] =>
  blocks.map(({ checks, ...look }) => ({ ...look, cells: checks.map((row) => row.map(() => null)) }));

/** The planned checksums by address. */
export function checksByAddress({ blocks, links = [] }: SheetShape): ReadonlyMap<string, number> {
  const checks = new Map<string, number>();
  for (const { at, checks: rows, role } of blocks) {
    const { row, column } = blockArea({ at, role, cells: [] });
    rows.forEach((cells, r) =>
      cells.forEach((check, c) => {
        if (check !== null) checks.set(cellAddress(row + r, column + c), check);
      }),
    );
  }
  for (const { at, text } of links) checks.set(at.replaceAll("$", ""), checkOf(text) ?? 0);
  return checks;
}

/** All cells of a sheet from its first to the last that a plan has written or left for typing. */
export function extentOf(shape: SheetShape): CellArea {
  const areas = blocksWithoutContents(shape).map(blockArea);
  return {
    row: 0,
    column: 0,
    rows: Math.max(1, ...areas.map(({ row, rows }) => row + rows)),
    columns: Math.max(1, ...areas.map(({ column, columns }) => column + columns)),
  };
}

/** Whether a cell lies among those that a plan has written or left for typing. */
export function isInside({ row, column }: Pick<CellArea, "row" | "column">, shape: SheetShape): boolean {
  const { rows, columns } = extentOf(shape);
  return row < rows && column < columns;
}
