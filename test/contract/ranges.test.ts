import { openHost, startAfresh, type OpenHost } from "./open-host";

let open: OpenHost;
beforeAll(async () => {
  open = await openHost();
});
beforeEach(() => {
  startAfresh(open);
});

const activeSheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

describe("reading and writing cells", () => {
  test("the host is Excel on Windows", async () => {
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
  });

  test("what was written is read back", async () => {
    const answer = await Excel.run(async (context) => {
      const range = activeSheet(context).getRange("A1:B2");
      range.values = [
        [1, 2],
        ["x", true],
      ];
      range.load("values,address,rowCount,valueTypes");
      await context.sync();
      return range.toJSON();
    });
    expect(answer.values).toEqual([
      [1, 2],
      ["x", true],
    ]);
    expect(answer.rowCount).toBe(2);
    expect(answer.valueTypes).toEqual([
      ["Double", "Double"],
      ["String", "Boolean"],
    ]);
  });
});
