import type { FinalNames } from "./free-names";

/** A planned range: of the sheet itself, or of another sheet of the plan as `{sheet:key}!A1:B2`. */
export function plannedRange(sheet: Excel.Worksheet, address: string, names: FinalNames): Excel.Range {
  const [, key, cells = address] = /^\{sheet:([^}]+)\}!(.+)$/.exec(address) ?? [];
  if (key === undefined) return sheet.getRange(cells);
  const name = names.sheets.get(key);
  if (name === undefined) throw new RangeError(`A range of no sheet of the plan: ${address}`);
  return sheet.context.workbook.worksheets.getItem(name).getRange(cells);
}
