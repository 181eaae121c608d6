import { startAfresh, type OpenHost } from "../../contract/open-host";
import { describeUpdate } from "../../contract/workbook-update";
import { asOpenedWorkbook, fillSheets, settled } from "../../support/office-workbook";
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

describeUpdate("the workbook behind office.js", async (sheets) => {
  startAfresh(opened);
  fillSheets(opened, sheets);
  await settled(opened);
  const workbook = asOpenedWorkbook(opened);
  return {
    ...workbook,
    // A person sees the results before doing the next thing.
    userTypes: async (...typed) => {
      await workbook.userTypes(...typed);
      await settled(opened);
    },
    dump: async () => {
      await settled(opened);
      return workbook.dump();
    },
  };
});
