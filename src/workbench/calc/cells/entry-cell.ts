import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellContent } from "../../workbook/engine";
import { parseEntry } from "./entry";

/** What empties a cell, formula and all. */
export const BLANK: ICellData = { v: null, f: null, si: null, p: null };
/** What an entry has to remove in a cell that was empty: nothing. */
export const NEW_CELL: ICellData = {};

/**
 * The cell that an entry makes; a format that is given with it applies where the cell has none.
 *
 * @param base what an entry has to remove: the keys of an old formula, or nothing in a new cell
 */
export function toCell(
  content: CellContent,
  base: ICellData,
  isText: () => boolean,
): { cell: ICellData; format?: string } {
  const constant = (v: string | number, t: CellValueType) => ({ cell: { ...base, v, t } });
  if (content === null) return { cell: { ...BLANK } };
  if (typeof content === "number") return constant(content, CellValueType.NUMBER);
  if (typeof content === "boolean") return constant(content ? 1 : 0, CellValueType.BOOLEAN);
  if (isText() && content !== "" && !content.startsWith("'")) {
    return constant(content, CellValueType.FORCE_STRING);
  }
  const entry = parseEntry(content);
  switch (entry.kind) {
    case "blank":
      return { cell: { ...BLANK } };
    case "formula":
      return { cell: { ...BLANK, f: entry.text } };
    case "text":
      return constant(entry.text, entry.forced ? CellValueType.FORCE_STRING : CellValueType.STRING);
    case "error":
      return constant(entry.error, CellValueType.STRING);
    case "boolean":
      return constant(entry.value ? 1 : 0, CellValueType.BOOLEAN);
    case "number": {
      const made = constant(entry.value, CellValueType.NUMBER);
      return entry.format ? { ...made, format: entry.format } : made;
    }
  }
}
