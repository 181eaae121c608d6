import { describeInspection } from "../contract/workbook-inspection";
import { examplePlan } from "../contract/workbook-port";
import { useWorkbook } from "../support/use-workbook";

jest.setTimeout(60_000);

const opened = useWorkbook(null);

const start = async (sheets: Parameters<typeof opened.fill>[0]) => {
  const workbook = await opened.fill(sheets);
  opened.host.batches.length = 0;
  return workbook;
};

const idOf = (name: string): string => opened.engine.sheets().find((one) => one.name === name)?.id ?? "";
const requests = () => opened.host.batches.filter((batch) => !batch.cleanUp).length;

describeInspection("the workbook behind office.js", start);

describe("an inspection", () => {
  it("tells of a sheet that Excel does not offer to show, and of hidden columns", async () => {
    const { port } = await start({ Mine: { A1: "Notes", B1: "More" }, Deep: { A1: "Old list" } });
    opened.engine.setSheet(idOf("Deep"), { visibility: "VeryHidden" });
    opened.engine.setColumnsHidden(idOf("Mine"), 1, 1, true);
    const { sheets } = await port.inspectForSharing();
    expect(sheets.map(({ visibility, hidesColumns }) => [visibility, hidesColumns])).toEqual([
      ["visible", true],
      ["veryHidden", false],
    ]);
  });

  it("counts hidden names of others, not the add-in's, Excel's own or those in sight", async () => {
    const { port } = await start({ Mine: { A1: "=CSPI.RATE(5,10000)", B1: 7 } });
    await port.freeze(null);
    await port.insertSheets(examplePlan());
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("Caseload", "=12").visible = false;
      worksheets.getFirst().names.add("Kept", "=1").visible = false;
      names.add("_xlnm_FilterDatabase", "=1").visible = false;
      names.add("Seen", "=2");
      await context.sync();
    });
    expect((await port.inspectForSharing()).hiddenNames).toBe(2);
    expect((await port.inspectForSharing()).kept.frozenFormulas).toBe(1);
  });

  it("names the first fifty cells and counts all", async () => {
    const cells = Object.fromEntries(
      Array.from({ length: 60 }, (_cell, index) => [`A${index + 1}`, "=CSPI.RATE(5,10000)"]),
    );
    const { port } = await start({ Mine: cells });
    const [sheet] = (await port.inspectForSharing()).sheets;
    expect(sheet?.addInFormulas.total).toBe(60);
    expect(sheet?.addInFormulas.addresses).toHaveLength(50);
    expect(sheet?.addInFormulas.addresses.at(-1)).toBe("A50");
  });

  it("asks three times for a hundred small sheets, and once more for each 25,000 cells", async () => {
    const sheets = Array.from({ length: 100 }, (_sheet, index) => [`Small ${index}`, { A1: "x" }]);
    const { port } = await start(Object.fromEntries(sheets));
    await port.inspectForSharing();
    expect(requests()).toBe(3);
    const rows = Array.from({ length: 60_000 }, (_row, index) => [index, "text"]);
    opened.engine.write(idOf("Small 0"), { row: 0, column: 0, rows: 60_000, columns: 2 }, rows);
    opened.host.batches.length = 0;
    await port.inspectForSharing();
    // 120,000 cells in pieces of 12,500 rows, the last of which has room for the small sheets.
    expect(requests()).toBe(2 + 5);
  });
});
