import type { PlannedBlock, PlannedContent, PlannedSection, PlannedSheet, SheetPlan } from "../plan";
import { areaOf } from "./places";

/** A section with the working sheet that it is part of. */
export interface SectionOnSheet {
  readonly section: PlannedSection;
  readonly sheet: PlannedSheet;
  readonly plan: SheetPlan;
}

export const sectionsOf = (plan: SheetPlan, ...kinds: readonly PlannedSection["kind"][]) =>
  plan.sheets.flatMap((sheet) =>
    sheet.sections
      .filter(({ kind }) => kinds.includes(kind))
      .map((section): SectionOnSheet => ({ section, sheet, plan })),
  );

/** The rows of a block that lie between two rows of its sheet, one-based and both included. */
export function slice(block: PlannedBlock, firstRow: number, lastRow: number): PlannedBlock | null {
  const { row } = areaOf(block.at);
  const from = Math.max(0, firstRow - 1 - row);
  const to = Math.min(block.cells.length, lastRow - row);
  if (from >= to) return null;
  const at = block.at.replace(/\d+/, String(row + from + 1));
  const { numberFormat } = block;
  const formats = typeof numberFormat === "object" ? { numberFormat: numberFormat.slice(from, to) } : {};
  return { ...block, ...formats, at, cells: block.cells.slice(from, to) };
}

/** The first cell of a row, or null. */
export function firstCell(sheet: PlannedSheet, row: number): PlannedContent {
  const blocks = sheet.blocks.filter(({ at }) => areaOf(at).column === 0);
  const found = blocks.flatMap((block) => slice(block, row, row)?.cells[0]?.[0] ?? []);
  return found[found.length - 1] ?? null;
}

/** Whether a row holds words in its first cell and nothing beside them. */
export const holdsOneText = (sheet: PlannedSheet, row: number): boolean => {
  const filled = sheet.blocks.flatMap((block) => slice(block, row, row)?.cells.flat() ?? []).filter(isFilled);
  const [only] = filled;
  return filled.length === 1 && typeof only === "string" && !only.startsWith("=");
};

const isFilled = (content: PlannedContent): boolean => content !== null && content !== "";

export const rowsBetween = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_row, index) => first + index);
