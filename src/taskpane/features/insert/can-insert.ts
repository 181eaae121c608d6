import type { WorkbookPort } from "../../../excel/port";

/** The API set that writing sheets needs: Excel 2021 and later. */
const NEEDED = { requirement: "ExcelApi", version: "1.14" };

/** Whether this Excel can take sheets and rows; features ask before they offer a button. */
export const canInsert = (port: WorkbookPort): boolean => port.supports(NEEDED.requirement, NEEDED.version);
