import { dateParts } from "../../../core/calendar/excel-dates";
import { parseArea } from "../../../core/cells/a1";
import type { PlannedBlock, PlannedContent, PlannedSheet, StyleRole } from "../../../templates/plan";
import { text } from "../../../text/en-gb";

export interface PreviewCell {
  readonly words: string;
  readonly role: StyleRole;
  readonly isNumber: boolean;
}

const EMPTY: PreviewCell = { words: "", role: "body", isNumber: false };

const isDateFormat = (format: string): boolean => /[dy]{2}|mmm/i.test(format);

const formatAt = ({ numberFormat = "" }: PlannedBlock, row: number, column: number): string =>
  typeof numberFormat === "string" ? numberFormat : (numberFormat[row]?.[column] ?? "");

const numberWords = (content: number, format: string): string => {
  if (!isDateFormat(format)) return String(content);
  const { year, month, day } = dateParts(content);
  return text.insert.date(day, month, year);
};

const previewCell = (content: PlannedContent | undefined, role: StyleRole, format: string): PreviewCell => {
  if (content === null || content === undefined) return { ...EMPTY, role };
  if (typeof content === "number") return { words: numberWords(content, format), role, isNumber: true };
  const isFormula = typeof content === "string" && content.startsWith("=");
  return { words: isFormula ? text.insert.formulaMark : String(content), role, isNumber: isFormula };
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
          row[corner.column + c] = previewCell(content, block.role, formatAt(block, r, c));
      }),
    );
  }
  return cells;
}
