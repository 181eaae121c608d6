import { onSheet, refusalOf, useHost, valuesOf } from "./in-excel";

const open = useHost();

const addTable = (sheet: Excel.Worksheet): Excel.Table => {
  sheet.getRange("A1:B3").values = [
    ["Area", "Rate"],
    ["Leeds", 1],
    ["Kent", 2],
  ];
  const table = sheet.tables.add("A1:B3", true);
  table.name = "Rates";
  return table;
};

test("a table with a name and a style", async () => {
  const table = await onSheet((sheet) => {
    const added = addTable(sheet);
    added.style = "TableStyleLight1";
    added.showBandedRows = false;
    added.showFilterButton = false;
    return added.load("name,style,showHeaders,showTotals,showBandedRows,showFilterButton");
  });
  expect(table.toJSON()).toMatchObject({
    name: "Rates",
    style: "TableStyleLight1",
    showHeaders: true,
    showBandedRows: false,
    showFilterButton: false,
  });
  const looks = { style: "TableStyleLight1", showBandedRows: false, showFilterButton: false };
  expect(open().engine.tables()).toMatchObject([looks]);
});

test("its header, body and columns", async () => {
  const parts = await onSheet((sheet) => {
    const table = addTable(sheet);
    return {
      header: table.getHeaderRowRange().load("values"),
      body: table.getDataBodyRange().load("values"),
      column: table.columns.getItem("Rate").getDataBodyRange().load("address"),
      columns: table.columns.load("items/name,items/index,items/id"),
      rows: table.rows.getCount(),
    };
  });
  expect(parts.header.values).toEqual([["Area", "Rate"]]);
  expect(parts.body.values).toEqual([
    ["Leeds", 1],
    ["Kent", 2],
  ]);
  expect(parts.column.address).toMatch(/!B2:B3$/);
  expect(parts.columns.items.map(({ name, id }) => [name, id])).toEqual([
    ["Area", 1],
    ["Rate", 2],
  ]);
  expect(parts.rows.value).toBe(2);
});

test("rows are added at the end and in between, and deleted", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A4").values = [["below"]];
    const table = addTable(sheet);
    table.rows.add(undefined, [["Bury", 3]]);
    table.rows.add(0, [["York", 0]]);
  });
  expect(await valuesOf("A1:A6")).toEqual([["Area"], ["York"], ["Leeds"], ["Kent"], ["Bury"], ["below"]]);
  await onSheet((sheet) => sheet.tables.getItem("Rates").rows.getItemAt(1).delete());
  const body = await onSheet((sheet) => sheet.tables.getItem("Rates").getDataBodyRange().load("values"));
  expect(body.values).toEqual([
    ["York", 0],
    ["Kent", 2],
    ["Bury", 3],
  ]);
});

test("a column is added with its header", async () => {
  const header = await onSheet((sheet) => {
    const table = addTable(sheet);
    table.columns.add(undefined, [["Rank"], [2], [1]]);
    return table.getHeaderRowRange().load("values");
  });
  expect(header.values).toEqual([["Area", "Rate", "Rank"]]);
});

test("a row of totals", async () => {
  const totals = await onSheet((sheet) => {
    const table = addTable(sheet);
    table.showTotals = true;
    return table.getTotalRowRange().load("values");
  });
  expect(totals.values).toEqual([["Total", 3]]);
});

test("a formula reads a table by its name", async () => {
  const cell = await onSheet((sheet) => {
    addTable(sheet);
    sheet.getRange("D1").formulas = [["=SUM(Rates[Rate])"]];
    return sheet.getRange("D1").load("values");
  });
  expect(cell.values).toEqual([[3]]);
});

test("the tables that a range touches", async () => {
  const tables = await onSheet((sheet) => {
    addTable(sheet);
    return sheet.getRange("B2").getTables(false).load("items/name");
  });
  expect(tables.items.map(({ name }) => name)).toEqual(["Rates"]);
});

test("it resizes, turns into a range, and leaves nothing when deleted", async () => {
  const body = await onSheet((sheet) => {
    const table = addTable(sheet);
    table.resize("A1:B5");
    return table.getRange().load("address");
  });
  expect(body.address).toMatch(/!A1:B5$/);
  await onSheet((sheet) => {
    sheet.tables.getItem("Rates").convertToRange();
  });
  expect(open().engine.tables()).toEqual([]);
  expect(await valuesOf("A1:B1")).toEqual([["Area", "Rate"]]);
});

test("refuses what is not there, and a table over a table", async () => {
  const missing = await refusalOf(onSheet((sheet) => sheet.tables.getItem("No").load("name")));
  expect(missing).toEqual({ code: "ItemNotFound", location: "TableCollection.getItem" });
  const over = await refusalOf(
    onSheet((sheet) => {
      addTable(sheet);
      sheet.tables.add("B2:C4", true);
    }),
  );
  expect(over).toEqual({ code: "InvalidArgument", location: "TableCollection.add" });
});
