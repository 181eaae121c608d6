import { parseArea } from "../../../core/cells/a1";
import type { PlannedSheet, StyleRole } from "../../../templates/plan";
import { text } from "../../../text/en-gb";

export interface PreviewCell {
  readonly words: string;
  readonly role: StyleRole;
  readonly isNumber: boolean;
}

const EMPTY: PreviewCell = { words: "", role: "body", isNumber: false };

const previewCell = (content: string | number | boolean | null | undefined, role: StyleRole): PreviewCell => {
  if (content === null || content === undefined) return { ...EMPTY, role };
  const isFormula = typeof content === "string" && content.startsWith("=");
  const isNumber = isFormula || typeof content === "number";
  return { words: isFormula ? text.insert.formulaMark : String(content), role, isNumber };
};

/** The top left corner of a planned sheet, cell by cell, with formulas shown as a mark. */
export function planCells(sheet: PlannedSheet, rows: number, columns: number): PreviewCell[][] {
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => EMPTY));
  for (const block of sheet.blocks) {
    const corner = parseArea(block.at);
    if (corner === null) continue;
    block.cells.forEach((line, r) =>
      line.forEach((content, c) => {
        const row = cells[corner.row + r];
        if (row !== undefined && corner.column + c < columns)
          row[corner.column + c] = previewCell(content, block.role);
      }),
    );
  }
  return cells;
}
