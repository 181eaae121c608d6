import { describeWorkbook } from "../contract/workbook-port";
import { openHost, startAfresh, type OpenHost } from "../contract/open-host";
import { asOpenedWorkbook, fillSheets } from "../support/office-workbook";

let opened: OpenHost;

beforeAll(async () => {
  opened = await openHost();
});
afterAll(() => {
  opened.host.dispose();
  opened.engine.dispose();
});

describeWorkbook("the workbook behind office.js", async (sheets) => {
  startAfresh(opened);
  fillSheets(opened, sheets);
  return asOpenedWorkbook(opened);
});
