import { HostProblem } from "./port";
import { inWorkbook } from "./run";

/** Address of the selection with its sheet: `Sheet1!A1:B2`. */
export function selectionAddress(): Promise<string> {
  return inWorkbook(async (session) => {
    const range = session.workbook.getSelectedRange();
    range.load("address");
    await session.sync();
    return range.address;
  });
}

/** Brings a sheet to the front and selects a cell or range of it. */
export function goTo(sheetName: string, address = "A1"): Promise<void> {
  return inWorkbook(async (session) => {
    const sheet = session.workbook.worksheets.getItemOrNullObject(sheetName);
    await session.sync();
    if (sheet.isNullObject) throw new HostProblem("not-found", sheetName);
    sheet.activate();
    sheet.getRange(address).select();
    await session.sync();
  });
}
