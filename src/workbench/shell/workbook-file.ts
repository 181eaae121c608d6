import type { VisibleGrid } from "../grid/visible-grid";
import type { SavedState, WorkbenchHost } from "../host";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The code that reads and writes files is fetched when a file is first needed. */
const reader = () => import("../files/open-xlsx");
const writer = () => import("../files/save-xlsx");

/** Longest sheet whose rows are fitted to their text on opening; lists are left at the standard height. */
const ROWS_TO_FIT = 200;
const STANDARD_HEIGHT = 15;

/** Excel stores no height for a row that fits its text, and works it out when the file is opened. */
const fitRows = ({ engine }: VisibleGrid): void => {
  for (const { id } of engine.sheets()) {
    const used = engine.usedRange(id, true);
    if (!used || used.rows > ROWS_TO_FIT) continue;
    for (let row = used.row; row < used.row + used.rows; row += 1)
      if (engine.rowHeight(id, row) === STANDARD_HEIGHT) engine.setRowHeight(id, row, 1, "auto");
  }
};

/**
 * Opens a file in place of the open workbook, with what an earlier visit saved beside its cells.
 *
 * @param blank the object model's state of a workbook in which nothing has been done
 * @returns what the file holds and the workbench does not show, in words
 * @throws FileProblem with a sentence for the person who chose the file; the workbook is then as it was
 */
export const openWorkbookFile = async (
  grid: VisibleGrid,
  host: WorkbenchHost,
  bytes: ArrayBuffer,
  blank: SavedState,
): Promise<readonly string[]> => {
  const { openXlsx } = await reader();
  const { state, customXmlParts, losses } = await openXlsx(new Uint8Array(bytes), grid.engine);
  fitRows(grid);
  host.load({ ...blank, ...state, customXmlParts: [...customXmlParts] });
  return losses;
};

const hand = (bytes: Uint8Array, name: string): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: XLSX }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** Gives the workbook to the browser as a file to keep. */
export const saveWorkbookFile = async (
  { engine }: VisibleGrid,
  host: WorkbenchHost,
  name: string,
): Promise<void> => {
  const { saveXlsx } = await writer();
  hand(await saveXlsx(engine, host.save()), name);
};

/** The sample workbook that ships beside the page. */
export const readSample = async (): Promise<{ readonly bytes: ArrayBuffer; readonly name: string }> => {
  const name = "sample-authority.xlsx";
  const response = await fetch(`assets/sample/${name}`);
  if (!response.ok) throw new Error("The sample workbook is not beside this page");
  return { bytes: await response.arrayBuffer(), name };
};
