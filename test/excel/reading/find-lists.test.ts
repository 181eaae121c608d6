import { openHost } from "../../contract/open-host";
import { examplePlan } from "../../contract/workbook-port";
import { fillSheets } from "../../support/office-workbook";
import { useWorkbook } from "../../support/use-workbook";

const opened = useWorkbook(null, openHost);

const requests = () => opened.host.batches.filter((batch) => !batch.cleanUp).length;

describe("findLists", () => {
  it("names tables by structured reference and other lists by their cells", async () => {
    fillSheets(opened, {
      Table: { A1: "Child ID", B1: "Date", A2: "1", B2: 45383, D1: "not a list" },
      "Children's list": { B2: "Child ID", C2: "Date", B3: "2", C3: 45384 },
      "One cell": { A1: "Notes" },
      Empty: {},
    });
    const [first] = opened.engine.sheets();
    opened.engine.addTable(first?.id ?? "", { row: 0, column: 0, rows: 2, columns: 2 }, true, "Referrals");
    const lists = await opened.workbook.port.findLists();
    expect(lists).toEqual([
      {
        reference: "Referrals[#All]",
        tableName: "Referrals",
        sheetName: "Table",
        address: "A1:B2",
        rows: 1,
        head: [
          ["Child ID", "Date"],
          [1, 45383],
        ],
      },
      {
        reference: "'Children''s list'!$B$2:$C$3",
        tableName: null,
        sheetName: "Children's list",
        address: "B2:C3",
        rows: 1,
        head: [
          ["Child ID", "Date"],
          [2, 45384],
        ],
      },
    ]);
  });

  it("reads only the first rows, and asks three times for two hundred sheets", async () => {
    const rows = Array.from({ length: 40 }, (_row, index) => [`A${index + 1}`, index] as const);
    const cells = Object.fromEntries(
      rows.flatMap(([address, index]) => [
        [address, index],
        [`B${index + 1}`, index],
      ]),
    );
    const sheets = Array.from({ length: 200 }, (_sheet, index) => [
      `List ${index}`,
      index === 7 ? cells : {},
    ]);
    fillSheets(opened, Object.fromEntries(sheets));
    const lists = await opened.workbook.port.findLists();
    expect(lists).toHaveLength(1);
    expect(lists[0]?.rows).toBe(39);
    expect(lists[0]?.head).toHaveLength(12);
    expect(requests()).toBe(3);
  }, 60_000);

  it("leaves out the sheets that were inserted", async () => {
    fillSheets(opened, { Mine: { A1: "Notes" } });
    const { port } = opened.workbook;
    await port.insertSheets(examplePlan());
    expect(await port.findLists()).toEqual([]);
  });
});

describe("lists that were inserted empty", () => {
  const [sheet] = examplePlan().sheets;

  it("are found as any other, and other inserted sheets are not", async () => {
    if (!sheet) throw new RangeError("The example plan has a sheet");
    const tableNamed = (name: string) => sheet.tables.map((table) => ({ ...table, key: name, name }));
    const { port } = opened.workbook;
    await port.insertSheets(
      examplePlan(
        { ...sheet, key: "guide", name: "Guide", tables: tableNamed("Guide") },
        { ...sheet, key: "list", name: "List", tables: tableNamed("List"), holdsRecords: true },
      ),
    );
    const found = await port.findLists();
    expect(found.map(({ tableName }) => tableName)).toEqual(["List"]);
  });
});
