import { areaAddress } from "../../core/cells/a1";
import type { FinalNames } from "../apply-plan/free-names";
import { writeBlock } from "../apply-plan/write-block";
import { chartName, writeChart } from "../apply-plan/write-chart";
import { writeConditionalFormat, writeValidation } from "../apply-plan/write-rules";
import { writeColumnWidths, writeLink, writeRowHeights, writeTable } from "../apply-plan/write-sheet";
import { tableAt } from "./read-sheets";
import type { RefreshedSheet } from "./refreshed-sheet";
import { blocksWithoutContents, extentOf, type SheetShape } from "./sheet-shape";
import { writeContents } from "./write-contents";

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Of two lists, what only the first has. */
export const onlyIn = <Part>(some: readonly Part[], others: readonly Part[]): readonly Part[] =>
  some.filter((one) => !others.some((other) => isSame(one, other)));

/**
 * Asks for a sheet to be refreshed. What both shapes have is not touched: a table or a chart that stays
 * keeps what the user made of it.
 */
export function reshape(
  sheet: Excel.Worksheet,
  { before, former, next, writes }: RefreshedSheet,
  names: FinalNames,
): void {
  for (const { range } of onlyIn(former.tables, next.tables)) {
    const table = tableAt(before, range);
    if (table) sheet.tables.getItem(table.name).convertToRange();
  }
  for (const chart of onlyIn(former.charts, next.charts))
    if (before.charts.some(({ name }) => name === chartName(chart)))
      sheet.charts.getItem(chartName(chart)).delete();
  writeLooks(sheet, former, next);
  writeContents(sheet, writes);
  writeRulesAndLinks(sheet, former, next, names);
  for (const table of onlyIn(next.tables, former.tables)) writeTable(sheet, table, names);
  for (const chart of onlyIn(next.charts, former.charts)) writeChart(sheet, chart, names);
}

const looksOf = ({ blocks }: SheetShape): unknown =>
  blocks.map(({ checks, ...look }) => ({ ...look, rows: checks.length, columns: checks[0]?.length }));

/** Whether the cells of two shapes look the same, whatever they hold. */
export const lookSame = (one: SheetShape, other: SheetShape): boolean => isSame(looksOf(one), looksOf(other));

function bothExtents(one: SheetShape, other: SheetShape): string {
  const [first, second] = [extentOf(one), extentOf(other)];
  return areaAddress({
    ...first,
    rows: Math.max(first.rows, second.rows),
    columns: Math.max(first.columns, second.columns),
  });
}

/** Asks for the looks of cells, columns and rows, where they are not the same. */
export function writeLooks(sheet: Excel.Worksheet, from: SheetShape, to: SheetShape): void {
  const blocks = blocksWithoutContents(to);
  if (!lookSame(from, to)) {
    sheet.getRange(bothExtents(from, to)).clear("Formats");
    for (const block of blocks) writeBlock(sheet, block, { sheets: new Map(), tables: new Map() });
  }
  if (!isSame(from.columnWidths, to.columnWidths)) writeColumnWidths(sheet, to.columnWidths);
  if (!isSame(from.rowHeights, to.rowHeights))
    writeRowHeights(sheet, {
      blocks,
      ...(to.rowHeights === undefined ? {} : { rowHeights: to.rowHeights }),
    });
  if (from.freezeRows !== to.freezeRows) {
    sheet.freezePanes.unfreeze();
    if (to.freezeRows !== undefined) sheet.freezePanes.freezeRows(to.freezeRows);
  }
}

/** Asks for the rules and links of a shape, where they are not the same or the looks were cleared. */
export function writeRulesAndLinks(
  sheet: Excel.Worksheet,
  from: SheetShape,
  to: SheetShape,
  names: FinalNames,
): void {
  const isRestyled = !lookSame(from, to);
  const both = sheet.getRange(bothExtents(from, to));
  if (isRestyled || !isSame(from.conditionalFormats, to.conditionalFormats)) {
    both.conditionalFormats.clearAll();
    for (const format of to.conditionalFormats) writeConditionalFormat(sheet, format, names);
  }
  if (!isSame(from.validations, to.validations)) {
    for (const { range } of from.validations) sheet.getRange(range).dataValidation.clear();
    for (const validation of to.validations) writeValidation(sheet, validation, names);
  }
  if (isRestyled || !isSame(from.links, to.links)) {
    for (const { at } of onlyIn(from.links ?? [], to.links ?? [])) sheet.getRange(at).clear("Hyperlinks");
    for (const link of to.links ?? []) writeLink(sheet, link, names);
  }
}
