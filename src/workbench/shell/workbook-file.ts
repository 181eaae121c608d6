import type { VisibleGrid } from "../grid/visible-grid";
import type { SavedState, WorkbenchHost } from "../host";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The code that reads and writes files is fetched when a file is first needed. */
const reader = () => import("../files/open-xlsx");
const writer = () => import("../files/save-xlsx");

/**
 * Opens a file in place of the open workbook, with what an earlier visit saved beside its cells.
 *
 * @param blank the object model's state of a workbook in which nothing has been done
 * @returns what the file holds and the workbench does not show, in words
 * @throws FileProblem with a sentence for the person who chose the file; the workbook is then as it was
 */
export const openWorkbookFile = async (
  { engine }: VisibleGrid,
  host: WorkbenchHost,
  bytes: ArrayBuffer,
  blank: SavedState,
): Promise<readonly string[]> => {
  const { openXlsx } = await reader();
  const { state, customXmlParts, losses } = await openXlsx(new Uint8Array(bytes), engine);
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
