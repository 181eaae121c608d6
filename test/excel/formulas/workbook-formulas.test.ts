import type { OpenHost } from "../../contract/open-host";
import { describeFormulas } from "../../contract/workbook-formulas";
import { settledWorkbook } from "../../support/office-workbook";
import { openCspi } from "../../support/open-cspi";

jest.setTimeout(30_000);

let opened: OpenHost;

beforeAll(async () => {
  opened = await openCspi();
});
afterAll(() => {
  opened.host.dispose();
  opened.engine.dispose();
});

describeFormulas("the workbook behind office.js", (sheets) => settledWorkbook(opened, sheets));
