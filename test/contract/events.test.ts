import { onSheet, useHost } from "./in-excel";
import { until } from "./open-host";

const open = useHost();

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** Types into a cell as a user does. */
const userTypes = (row: number, column: number, value: number): void => {
  const { engine } = open();
  engine.write(engine.activeSheetId(), cell(row, column), [[value]]);
};

test("a change on a sheet is heard there and in the collection, until the handler is removed", async () => {
  const heard: string[] = [];
  const handler = await onSheet(async (sheet, context) => {
    sheet.load("id");
    await context.sync();
    const registered = sheet.onChanged.add(async ({ address, changeType, worksheetId }) => {
      heard.push(`${address} ${changeType} ${worksheetId === sheet.id}`);
      await Promise.resolve();
    });
    context.workbook.worksheets.onChanged.add(async ({ address }) => {
      heard.push(`any ${address}`);
      await Promise.resolve();
    });
    return registered;
  });
  userTypes(4, 2, 42);
  await until(() => heard.length === 2);
  expect(heard).toEqual(["C5 RangeEdited true", "any C5"]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  userTypes(5, 2, 43);
  await until(() => heard.length === 3);
  expect(heard[2]).toBe("any C6");
});

test("the selection, in the workbook and on the sheet", async () => {
  const heard: string[] = [];
  await onSheet(async (sheet, context) => {
    sheet.load("id");
    await context.sync();
    sheet.onSelectionChanged.add(async ({ address }) => {
      heard.push(address);
      await Promise.resolve();
    });
    context.workbook.onSelectionChanged.add(async () => {
      heard.push("workbook");
      await Promise.resolve();
    });
  });
  const { engine } = open();
  engine.select(engine.activeSheetId(), { row: 1, column: 1, rows: 2, columns: 2 });
  await until(() => heard.length >= 2);
  expect([...heard].sort()).toEqual(["B2:C3", "workbook"]);
});

test("sheets added, activated and deleted", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onAdded.add(async () => void heard.push("added"));
    sheets.onActivated.add(async () => void heard.push("activated"));
    sheets.onDeleted.add(async () => void heard.push("deleted"));
    await context.sync();
  });
  const { engine } = open();
  const home = engine.activeSheetId();
  const { id } = engine.addSheet("Other");
  engine.activateSheet(id);
  engine.activateSheet(home);
  engine.deleteSheet(id);
  await until(() => heard.includes("deleted"));
  expect(heard.filter((event) => event !== "activated")).toEqual(["added", "deleted"]);
  expect(heard).toContain("activated");
});

test("a change within a table", async () => {
  const heard: string[] = [];
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      ["k", "v"],
      ["a", 1],
    ];
    const table = sheet.tables.add("A1:B2", true).load("id");
    await context.sync();
    table.onChanged.add(async ({ address, tableId }) => {
      heard.push(`${address} ${tableId === table.id}`);
      await Promise.resolve();
    });
  });
  userTypes(1, 1, 2);
  await until(() => heard.length > 0);
  expect(heard).toEqual(["B2 true"]);
});

test("no events while the add-in has switched them off", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    context.runtime.enableEvents = false;
    await context.sync();
  });
  userTypes(0, 0, 1);
  await Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  userTypes(0, 1, 2);
  await until(() => heard.length > 0);
  expect(heard).toEqual(["B1"]);
});

test("calculation", async () => {
  let calculated = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add(async () => void (calculated += 1));
    await context.sync();
  });
  const { engine } = open();
  engine.write(engine.activeSheetId(), cell(0, 0), [["=1+1"]]);
  await until(() => calculated > 0);
  expect(calculated).toBeGreaterThan(0);
});
