import { quotedSheetName } from "../../core/cells/a1";
import type { PlannedLink, PlannedSheet, PlannedTable } from "../../templates/plan";
import { ROLE_STYLES } from "../styles";
import { withFinalNames } from "./cell-content";
import type { FinalNames } from "./free-names";
import { joinedBlocks, joinedValidations } from "./join-neighbours";
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
function widthInPoints(characters: number): number {
  return Math.round(characters * PIXELS_A_CHARACTER + PADDING_PIXELS) * POINTS_A_PIXEL;
}

/** Asks for everything of one planned sheet on a sheet that was just added. Nothing is sent here. */
export function writeSheet(sheet: Excel.Worksheet, planned: PlannedSheet, names: FinalNames): void {
  writeColumnWidths(sheet, planned.columnWidths);
  for (const block of joinedBlocks(planned.blocks)) writeBlock(sheet, block, names);
  for (const table of planned.tables) writeTable(sheet, table, names);
  for (const { name, refersTo } of planned.names) sheet.names.add(name, withFinalNames(refersTo, names));
  for (const validation of joinedValidations(planned.validations)) writeValidation(sheet, validation, names);
  for (const format of planned.conditionalFormats) writeConditionalFormat(sheet, format, names);
  for (const link of planned.links ?? []) writeLink(sheet, link, names);
  writeRowHeights(sheet, planned);
  // Charts last: they are placed by cells whose size must be settled.
  for (const chart of planned.charts) writeChart(sheet, chart, names);
  sheet.showGridlines = planned.showGridlines;
  if (planned.freezeRows !== undefined) sheet.freezePanes.freezeRows(planned.freezeRows);
}

/** Asks for columns to be as wide as planned. */
export function writeColumnWidths(sheet: Excel.Worksheet, widths: PlannedSheet["columnWidths"]): void {
  for (const [letters, characters] of Object.entries(widths))
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = widthInPoints(characters);
}

/** Asks for a table over cells that are written already. */
export function writeTable(
  sheet: Excel.Worksheet,
  planned: PlannedTable,
  names: FinalNames,
  range = planned.range,
): void {
  const table = sheet.tables.add(range, true);
  table.name = names.tables.get(planned.key) ?? planned.name;
  table.style = "TableStyleLight1";
  table.showBandedRows = planned.style === "banded";
  table.showFilterButton = planned.filter;
}

/** Asks for a cell that leads to another sheet of the plan. */
export function writeLink(sheet: Excel.Worksheet, link: PlannedLink, names: FinalNames): void {
  const range = sheet.getRange(link.at);
  const name = names.sheets.get(link.to);
  if (name === undefined) throw new RangeError(`A link to no sheet of the plan: ${link.to}`);
  range.hyperlink = { documentReference: `${quotedSheetName(name)}!A1`, textToDisplay: link.text };
  // Excel gives links the looks of its own style.
  const { colour, underline } = ROLE_STYLES.link;
  if (colour !== undefined) range.format.font.color = colour;
  if (underline !== undefined) range.format.font.underline = underline;
}

/** Rows next to each other that are as high as each other, from a first to a last. */
function runsOf(heights: ReadonlyMap<number, number>): readonly (readonly [number, number, number])[] {
  const runs: [number, number, number][] = [];
  for (const [row, points] of [...heights].sort(([one], [other]) => one - other)) {
    const run = runs[runs.length - 1];
    if (run && run[1] === row - 1 && run[2] === points) run[1] = row;
    else runs.push([row, row, points]);
  }
  return runs;
}

/** Excel fits the height of rows as one types, not as an add-in writes. */
export function writeRowHeights(
  sheet: Excel.Worksheet,
  planned: Pick<PlannedSheet, "rowHeights" | "blocks">,
): void {
  const heights = new Map(
    Object.entries(planned.rowHeights ?? {}).map(([row, points]) => [Number(row), points] as const),
  );
  const wrapped = new Map<number, number>();
  for (const block of planned.blocks.filter((one) => one.wrap === true)) {
    const { row, rows } = blockArea(block);
    for (let next = row + 1; next <= row + rows; next += 1) if (!heights.has(next)) wrapped.set(next, 0);
  }
  for (const [first, last] of runsOf(wrapped)) sheet.getRange(`${first}:${last}`).format.autofitRows();
  for (const [first, last, points] of runsOf(heights))
    sheet.getRange(`${first}:${last}`).format.rowHeight = points;
}
