import type { OpenWorkbench } from "../../e2e/support/workbench";

const PIXELS_PER_POINT = 96 / 72;
/** Of the headings with letters and numbers, in pixels. */
const HEADINGS = { width: 46, height: 20 };
const MARGIN = 12;
const HIGHEST = 12_000;
const WIDEST = 5000;
const PAINTING = 2000;
const POLLING = 250;
const LIMIT = 90_000;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much room the cells and charts of the sheet in front take, in pixels. */
async function sizeOfSheet({ page }: OpenWorkbench): Promise<Size> {
  const points = await page.evaluate(() => {
    const { grid, host } = window.workbench;
    const { engine } = grid;
    const sheetId = engine.activeSheetId();
    const used = engine.usedRange(sheetId, true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    let width = 0;
    let height = 0;
    for (let at = 0; at < used.column + used.columns; at += 1) width += engine.columnWidth(sheetId, at);
    for (let at = 0; at < used.row + used.rows; at += 1) height += engine.rowHeight(sheetId, at);
    for (const chart of host.charts().filter((one) => one.sheetId === sheetId)) {
      width = Math.max(width, chart.left + chart.width);
      height = Math.max(height, chart.top + chart.height);
    }
    return { width, height };
  });
  return { width: points.width * PIXELS_PER_POINT, height: points.height * PIXELS_PER_POINT };
}

/** Photographs a whole sheet: the window is made as large as it, where it is smaller. */
export async function photographSheet(workbench: OpenWorkbench, sheet: string): Promise<Buffer> {
  const { page } = workbench;
  await workbench.select(sheet, "A1");
  const size = await sizeOfSheet(workbench);
  const canvas = page.locator("canvas[id^=univer-sheet-main-canvas]");
  const before = page.viewportSize();
  const now = await canvas.boundingBox();
  if (!before || !now) throw new Error("There is no grid to photograph");
  const width = Math.min(WIDEST, Math.ceil(size.width + HEADINGS.width + MARGIN));
  const height = Math.min(HIGHEST, Math.ceil(size.height + HEADINGS.height + MARGIN));
  // A little more than the sheet, as bars to scroll with lie over the edges.
  const bars = 2 * MARGIN;
  await page.setViewportSize({
    width: Math.max(before.width, Math.round(before.width - now.width + width + bars)),
    height: Math.max(before.height, Math.round(before.height - now.height + height + bars)),
  });
  await page.waitForFunction(
    ([id, wide, high]) => {
      const { clientWidth = 0, clientHeight = 0 } = document.querySelector(id) ?? {};
      return clientWidth >= wide && clientHeight >= high;
    },
    ["canvas[id^=univer-sheet-main-canvas]", width, height] as const,
    { polling: POLLING, timeout: LIMIT },
  );
  await workbench.waitUntilReady();
  await page.evaluate(() => window.workbench.scrollTo("A1"));
  // The grid paints in frames of its own, the larger the later.
  await page.waitForTimeout(PAINTING);
  const place = await canvas.boundingBox();
  const clip = { x: place?.x ?? 0, y: place?.y ?? 0, width, height };
  const picture = await page.screenshot({ clip });
  await page.setViewportSize(before);
  return picture;
}
