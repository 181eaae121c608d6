import { areaAddress, parseArea } from "../../core/cells/a1";
import type { PlannedSheet } from "../../templates/plan";

/** Widths in characters, together, up to which A4 on its side can be read with the whole sheet across it. */
const WIDEST_ON_A4 = 200;
const FOOTER = "&A, page &P of &N";

const widthOf = ({ columnWidths }: PlannedSheet): number =>
  Object.values(columnWidths).reduce((sum, width) => sum + width, 0);

/** The row of headings that every page repeats, where all that follows on the sheet stands under them. */
function headingRow({ tables, blocks }: PlannedSheet): string | null {
  const [table, ...others] = tables;
  const area = table === undefined || others.length > 0 ? null : parseArea(table.range);
  if (!area) return null;
  const below = area.row + area.rows;
  const isLast = blocks.every(({ at }) => (parseArea(at)?.row ?? 0) < below);
  return isLast
    ? areaAddress({ row: area.row, column: 0, rows: 1, columns: 1 }, true).replace("$A", "")
    : null;
}

/**
 * Asks for a page that a meeting can be handed: on its side, the whole sheet across one page, headings on
 * every page, the sheet's name and the page's number at the foot, and a dash where a cell holds #N/A for a chart.
 */
export function writePage(sheet: Excel.Worksheet, planned: PlannedSheet): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = widthOf(planned) > WIDEST_ON_A4 ? "A3" : "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.printErrors = "Dash";
  pageLayout.headersFooters.defaultForAllPages.centerFooter = FOOTER;
  const row = headingRow(planned);
  if (row !== null) pageLayout.setPrintTitleRows(`${row}:${row}`);
}
