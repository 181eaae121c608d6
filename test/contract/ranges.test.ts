import { onSheet, refusalOf, useHost, valuesOf } from "./in-excel";

const open = useHost();

describe("reading and writing cells", () => {
  test("the host is Excel on Windows with the sets it offers", async () => {
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  });

  test("what was written is read back", async () => {
    const range = await onSheet((sheet) => {
      const cells = sheet.getRange("A1:B2");
      cells.values = [
        [1, 2],
        ["x", true],
      ];
      return cells.load("values,rowCount,valueTypes,address");
    });
    expect(range.values).toEqual([
      [1, 2],
      ["x", true],
    ]);
    expect(range.address).toMatch(/!A1:B2$/);
    expect(range.valueTypes).toEqual([
      ["Double", "Double"],
      ["String", "Boolean"],
    ]);
  });

  test("a formula is calculated before the answer to the same sync", async () => {
    const cell = await onSheet((sheet) => {
      sheet.getRange("A1:A2").values = [[40], [2]];
      sheet.getRange("A3").formulas = [["=SUM(A1:A2)"]];
      return sheet.getRange("A3").load("values,formulas,text");
    });
    expect([cell.values, cell.formulas, cell.text]).toEqual([[[42]], [["=SUM(A1:A2)"]], [["42"]]]);
  });

  test("null leaves a cell, an empty text empties it, one value fills a range", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
    });
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [[null, ""]];
      (sheet.getRange("A2:C2") as { values: unknown }).values = 7;
    });
    expect(await valuesOf("A1:C2")).toEqual([
      [1, "", 3],
      [7, 7, 7],
    ]);
  });

  test("an error shows as its name", async () => {
    const cell = await onSheet((sheet) => {
      sheet.getRange("A1").formulas = [["=1/0"]];
      return sheet.getRange("A1").load("values,valueTypes");
    });
    expect([cell.values, cell.valueTypes]).toEqual([[["#DIV/0!"]], [["Error"]]]);
  });

  test("a matrix of another shape is refused", async () => {
    const refusal = await refusalOf(
      onSheet((sheet) => {
        sheet.getRange("A1:B2").values = [[1]];
      }),
    );
    expect(refusal).toEqual({ code: "InvalidArgument", location: "Range.values" });
  });

  test("an address that is none is refused", async () => {
    const refusal = await refusalOf(onSheet((sheet) => sheet.getRange("A1:").load("address")));
    expect(refusal).toEqual({ code: "InvalidArgument", location: "Worksheet.getRange" });
  });

  test("a property that was not loaded throws", async () => {
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        await context.sync();
        return range.values;
      }),
    );
    expect(refusal.code).toBe("PropertyNotLoaded");
  });

  test("more than 1,500 cells, which office.js sends in blocks", async () => {
    const values = Array.from({ length: 1501 }, (_, row) => [row, `r${row}`]);
    await onSheet((sheet) => {
      sheet.getRange("A1:B1501").values = values;
    });
    expect(await valuesOf("A1:B1501")).toEqual(values);
  });

  test("200,000 cells", async () => {
    const values = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 20 }, (_unused, column) => row * column),
    );
    await onSheet((sheet) => {
      sheet.getRange("A1:T10000").values = values;
    });
    const read = await onSheet((sheet) => sheet.getUsedRange(true).load("values,address"));
    expect(read.address).toMatch(/!A1:T10000$/);
    expect(read.values[9999]?.[19]).toBe(9999 * 19);
    const [write] = open().host.batches;
    expect(write?.requestBytes).toBeLessThan(5 * 1024 * 1024);
  }, 60_000);

  test("number formats and the text they give", async () => {
    const cells = await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [[0.824, 45_000]];
      sheet.getRange("A1:B1").numberFormat = [["0.0%", "dd/mm/yyyy"]];
      return sheet.getRange("A1:B1").load("numberFormat,text");
    });
    expect(cells.numberFormat).toEqual([["0.0%", "dd/mm/yyyy"]]);
    // by hand: 45,000 is 15 March 2023 in Excel's 1900 date system
    expect(cells.text).toEqual([["82.4%", "15/03/2023"]]);
  });
});

describe("finding ranges", () => {
  const addressOf = async (find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> => {
    const range = await onSheet((sheet) => find(sheet).load("address"));
    return range.address.replace(/^.*!/, "");
  };

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["a cell by number", (sheet) => sheet.getCell(2, 1), "B3"],
    ["a range by numbers", (sheet) => sheet.getRangeByIndexes(1, 1, 2, 3), "B2:D3"],
    ["a cell of a range", (sheet) => sheet.getRange("B2:D4").getCell(1, 1), "C3"],
    ["a resized range", (sheet) => sheet.getRange("B2").getResizedRange(2, 1), "B2:C4"],
    ["an absolute size", (sheet) => sheet.getRange("B2").getAbsoluteResizedRange(2, 2), "B2:C3"],
    ["an offset range", (sheet) => sheet.getRange("B2:C3").getOffsetRange(1, 2), "D3:E4"],
    ["a last row", (sheet) => sheet.getRange("B2:D4").getLastRow(), "B4:D4"],
    ["a last cell", (sheet) => sheet.getRange("B2:D4").getLastCell(), "D4"],
    ["a column", (sheet) => sheet.getRange("B2:D4").getColumn(2), "D2:D4"],
    ["rows below", (sheet) => sheet.getRange("B2:D4").getRowsBelow(2), "B5:D6"],
    ["columns before", (sheet) => sheet.getRange("B2:D4").getColumnsBefore(1), "A2:A4"],
    ["entire columns", (sheet) => sheet.getRange("B2:D4").getEntireColumn(), "B:D"],
    ["entire rows", (sheet) => sheet.getRange("B2:D4").getEntireRow(), "2:4"],
    ["a bounding rectangle", (sheet) => sheet.getRange("B2").getBoundingRect("D5"), "B2:D5"],
    ["an intersection", (sheet) => sheet.getRange("A1:C3").getIntersection("B2:D4"), "B2:C3"],
  ])("%s", async (_title, find, address) => {
    expect(await addressOf(find)).toBe(address);
  });

  test("no intersection is a null object", async () => {
    const none = await onSheet((sheet) =>
      sheet.getRange("A1").getIntersectionOrNullObject("B2").load("address"),
    );
    expect(none.isNullObject).toBe(true);
  });

  test("the used range, and none on an empty sheet", async () => {
    const [empty, used] = await onSheet(async (sheet, context) => {
      const before = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      sheet.getRange("B2:C4").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      return [before, sheet.getUsedRangeOrNullObject(true).load("address")];
    });
    expect(empty?.isNullObject).toBe(true);
    expect(used?.address).toMatch(/!B2:C4$/);
  });

  test("the region around a cell", async () => {
    const region = await onSheet((sheet) => {
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", 2],
      ];
      sheet.getRange("E5").values = [[3]];
      return sheet.getRange("B2").getSurroundingRegion().load("address");
    });
    expect(region.address).toMatch(/!B2:C3$/);
  });

  test("a spill and the cell it comes from", async () => {
    const found = await onSheet((sheet) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3,2)"]];
      return {
        to: sheet.getRange("A1").getSpillingToRange().load("address"),
        from: sheet.getRange("B3").getSpillParent().load("address"),
        cell: sheet.getRange("B2").load("hasSpill"),
        alone: sheet.getRange("D9").getSpillParentOrNullObject().load("address"),
      };
    });
    expect(found.to.address).toMatch(/!A1:B3$/);
    expect(found.from.address).toMatch(/!A1$/);
    expect(found.cell.hasSpill).toBe(true);
    expect(found.alone.isNullObject).toBe(true);
  });

  test("a text in a range", async () => {
    const hit = await onSheet((sheet) => {
      sheet.getRange("A1:A3").values = [["Leeds"], ["Kent"], ["kent and more"]];
      return sheet.getRange("A1:A3").findOrNullObject("KENT", { completeMatch: true }).load("address");
    });
    expect(hit.address).toMatch(/!A2$/);
  });
});

describe("changing cells", () => {
  test("insert, delete and clear", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("A2").insert("Down");
    });
    expect(await valuesOf("A1:A4")).toEqual([[1], [""], [2], [3]]);
    await onSheet((sheet) => {
      sheet.getRange("A2").delete("Up");
      sheet.getRange("A3").clear("Contents");
    });
    expect(await valuesOf("A1:A4")).toEqual([[1], [2], [""], [""]]);
  });

  test("selecting", async () => {
    const selected = await onSheet(async (sheet, context) => {
      sheet.getRange("C3:D4").select();
      await context.sync();
      return context.workbook.getSelectedRange().load("address");
    });
    expect(selected.address).toMatch(/!C3:D4$/);
  });

  test("sorting by a column", async () => {
    await onSheet((sheet) => {
      const range = sheet.getRange("A1:B3");
      range.values = [
        ["b", 2],
        ["c", 3],
        ["a", 1],
      ];
      range.sort.apply([{ key: 1, ascending: false }]);
    });
    expect(await valuesOf("A1:A3")).toEqual([["c"], ["b"], ["a"]]);
  });

  test("merging, and a link", async () => {
    const link = await onSheet((sheet) => {
      sheet.getRange("A1:B1").merge();
      const cell = sheet.getRange("C1");
      cell.hyperlink = { address: "https://www.gov.uk", textToDisplay: "Source" };
      return cell.load("hyperlink,values");
    });
    expect(link.values).toEqual([["Source"]]);
    expect(link.hyperlink.address).toBe("https://www.gov.uk");
    expect(open().engine.mergedAreas(open().engine.activeSheetId())).toEqual([
      { row: 0, column: 0, rows: 1, columns: 2 },
    ]);
  });
});

describe("formats", () => {
  test("font, fill, alignment and borders are read back", async () => {
    const range = await onSheet((sheet) => {
      const cells = sheet.getRange("A1:B2");
      cells.format.font.bold = true;
      cells.format.font.color = "#1f4e79";
      cells.format.fill.color = "#ddebf7";
      cells.format.horizontalAlignment = "Center";
      cells.format.wrapText = true;
      cells.format.borders.getItem("EdgeBottom").style = "Continuous";
      cells.format.borders.getItem("EdgeBottom").color = "#FF0000";
      cells.format.columnWidth = 96;
      cells.format.rowHeight = 30;
      return cells.load({
        format: {
          font: { bold: true, color: true },
          fill: { color: true },
          horizontalAlignment: true,
          wrapText: true,
          columnWidth: true,
          rowHeight: true,
        },
      });
    });
    const { font, fill, ...format } = range.format.toJSON();
    expect(font).toMatchObject({ bold: true, color: "#1F4E79" });
    expect(fill).toMatchObject({ color: "#DDEBF7" });
    expect(format).toMatchObject({ horizontalAlignment: "Center", wrapText: true, rowHeight: 30 });
    expect(format.columnWidth).toBeCloseTo(96, 0);
    const edge = await onSheet((sheet) =>
      sheet.getRange("A2:B2").format.borders.getItem("EdgeBottom").load(),
    );
    expect(edge.toJSON()).toMatchObject({ style: "Continuous", color: "#FF0000" });
  });

  test("what differs within a range is null", async () => {
    const font = await onSheet((sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      return sheet.getRange("A1:A2").format.font.load("bold");
    });
    expect(font.bold).toBeNull();
  });

  test("named styles", async () => {
    const cell = await onSheet((sheet, context) => {
      context.workbook.styles.add("Heading of a report");
      const style = context.workbook.styles.getItem("Heading of a report");
      style.font.bold = true;
      style.fill.color = "#F2F2F2";
      sheet.getRange("A1").style = "Heading of a report";
      return sheet.getRange("A1").load("style,format/font/bold");
    });
    expect(cell.style).toBe("Heading of a report");
    expect(cell.format.font.bold).toBe(true);
  });
});
