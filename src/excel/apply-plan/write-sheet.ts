import type { PlannedSheet, PlannedTable } from "../../templates/plan";
import { withFinalNames } from "./cell-content";
import type { FinalNames } from "./free-names";
import { blockArea, writeBlock } from "./write-block";
import { writeChart } from "./write-chart";
import { writeConditionalFormat, writeValidation } from "./write-rules";

const PIXELS_A_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;

/**
 * A width in characters of the standard font as the points that `columnWidth` takes.
 *
 * @example widthInPoints(8.43) // 48, Excel's standard width of 64 pixels
 */
export function widthInPoints(characters: number): number {
  return Math.round(characters * PIXELS_A_CHARACTER + PADDING_PIXELS) * POINTS_A_PIXEL;
}

/** Asks for everything of one planned sheet on a sheet that was just added. Nothing is sent here. */
export function writeSheet(sheet: Excel.Worksheet, planned: PlannedSheet, names: FinalNames): void {
  for (const [letters, characters] of Object.entries(planned.columnWidths))
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = widthInPoints(characters);
  for (const block of planned.blocks) writeBlock(sheet, block, names);
  for (const table of planned.tables) writeTable(sheet, table, names);
  for (const { name, refersTo } of planned.names) sheet.names.add(name, withFinalNames(refersTo, names));
  for (const validation of planned.validations) writeValidation(sheet, validation);
  for (const format of planned.conditionalFormats) writeConditionalFormat(sheet, format, names);
  writeRowHeights(sheet, planned);
  // Charts last: they are placed by cells whose size must be settled.
  for (const chart of planned.charts) writeChart(sheet, chart, names);
  sheet.showGridlines = planned.showGridlines;
  if (planned.freezeRows !== undefined) sheet.freezePanes.freezeRows(planned.freezeRows);
}

function writeTable(sheet: Excel.Worksheet, planned: PlannedTable, names: FinalNames): void {
  const table = sheet.tables.add(planned.range, true);
  table.name = names.tables.get(planned.key) ?? planned.name;
  table.style = "TableStyleLight1";
  table.showBandedRows = planned.style === "banded";
  table.showFilterButton = planned.filter;
}

/** Excel fits the height of rows as one types, not as an add-in writes. */
function writeRowHeights(sheet: Excel.Worksheet, planned: PlannedSheet): void {
  for (const block of planned.blocks.filter((one) => one.wrap === true)) {
    const { row, rows } = blockArea(block);
    sheet.getRange(`${row + 1}:${row + rows}`).format.autofitRows();
  }
  for (const [row, points] of Object.entries(planned.rowHeights ?? {}))
    sheet.getRange(`${row}:${row}`).format.rowHeight = points;
}
