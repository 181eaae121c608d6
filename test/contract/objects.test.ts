import { onSheet, refusalOf, useHost, valuesOf } from "./in-excel";

const open = useHost();

describe("worksheets", () => {
  test("a collection loads with paths, top and skip", async () => {
    const names = await Excel.run(async (context) => {
      context.workbook.worksheets.add("Data");
      const sheets = context.workbook.worksheets;
      const page = context.workbook.worksheets;
      const count = sheets.getCount();
      sheets.load("items/name,items/visibility");
      await context.sync();
      const all = sheets.items.map((sheet) => sheet.name);
      page.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      return { all, count: count.value, page: page.items.map((sheet) => sheet.name) };
    });
    expect(names.all).toHaveLength(2);
    expect(names).toMatchObject({ count: 2, page: ["Data"] });
  });

  test("an item of a collection is used in a later sync", async () => {
    const address = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const used = sheets.items[0]?.getRange("B2").load("address");
      await context.sync();
      return used?.address;
    });
    expect(address).toMatch(/!B2$/);
  });

  test("adding, renaming, moving, colouring, hiding and deleting", async () => {
    const sheet = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("Draft");
      await context.sync();
      added.name = "Children's plans";
      added.tabColor = "#1F4E79";
      added.position = 0;
      added.showGridlines = false;
      added.visibility = "Hidden";
      added.load();
      await context.sync();
      return added.toJSON();
    });
    expect(sheet).toMatchObject({
      name: "Children's plans",
      position: 0,
      visibility: "Hidden",
      showGridlines: false,
    });
    expect(String(sheet.tabColor).toUpperCase()).toBe("#1F4E79");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Children's plans").delete();
      await context.sync();
    });
    expect(open().engine.sheets()).toHaveLength(1);
  });

  test("frozen panes", async () => {
    const frozen = await onSheet((sheet) => {
      sheet.freezePanes.freezeRows(2);
      return sheet.freezePanes.getLocationOrNullObject().load("address");
    });
    expect(frozen.address).toMatch(/!1:2$/);
    const none = await onSheet((sheet) => {
      sheet.freezePanes.unfreeze();
      return sheet.freezePanes.getLocationOrNullObject();
    });
    expect(none.isNullObject).toBe(true);
  });

  test.each<[string, (context: Excel.RequestContext) => void, string, string]>([
    [
      "a sheet that is not there",
      (c) => c.workbook.worksheets.getItem("No").load("name"),
      "ItemNotFound",
      "WorksheetCollection.getItem",
    ],
    [
      "a name with a slash",
      (c) => void c.workbook.worksheets.add("a/b"),
      "InvalidArgument",
      "WorksheetCollection.add",
    ],
    [
      "the only sheet",
      (c) => c.workbook.worksheets.getActiveWorksheet().delete(),
      "InvalidOperation",
      "Worksheet.delete",
    ],
    [
      "a pivot table, which the workbench lacks",
      (c) => void c.workbook.pivotTables.load("name"),
      "ApiNotFound",
      "Workbook.pivotTables",
    ],
    [
      "a property it lacks",
      (c) => void c.workbook.load("chartDataPointTrack"),
      "ApiNotFound",
      "Workbook.chartDataPointTrack",
    ],
    [
      "a method it lacks",
      (c) => c.workbook.worksheets.getActiveWorksheet().showOutlineLevels(1, 1),
      "ApiNotFound",
      "Worksheet.showOutlineLevels",
    ],
  ])("refuses %s", async (_what, act, code, location) => {
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        act(context);
        await context.sync();
      }),
    );
    expect(refusal).toEqual({ code, location });
  });

  test("refuses a name that is taken", async () => {
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Twice");
        context.workbook.worksheets.add("twice");
        await context.sync();
      }),
    );
    expect(refusal).toEqual({ code: "ItemAlreadyExists", location: "WorksheetCollection.add" });
  });
});

describe("batches", () => {
  test("a null object and everything behind it", async () => {
    const nulls = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Missing");
      const range = sheet.getRange("A1");
      sheet.load("name");
      range.load("address");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(nulls).toEqual([true, true]);
  });

  test("what was done before the refused action stays done", async () => {
    const error: unknown = await onSheet((sheet, context) => {
      sheet.getRange("A1").values = [["before"]];
      context.workbook.worksheets.getItem("Missing").getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [["after"]];
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "ItemNotFound" });
    expect((error as OfficeExtension.Error).debugInfo).toMatchObject({
      statement: expect.stringContaining("getItem") as string,
    });
    expect(await valuesOf("A1:A2")).toEqual([["before"], [""]]);
  });

  test("a tracked range lives on in another run, and is let go", async () => {
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    const address = await Excel.run(kept, async (context) => {
      kept.load("address");
      await context.sync();
      const found = kept.address;
      kept.untrack();
      await context.sync();
      return found;
    });
    expect(address).toMatch(/!A1$/);
  });

  test("requests are counted, clean-up apart", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [[1]];
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const counted = open().host.batches.filter(({ cleanUp }) => !cleanUp);
    expect(counted).toHaveLength(1);
    expect(counted[0]).toMatchObject({ error: null, actions: 7 });
    expect(counted[0]?.requestBytes).toBeGreaterThan(200);
  });
});

describe("what a workbook keeps", () => {
  test("settings with nested values and dates", async () => {
    const setting = await Excel.run(async (context) => {
      context.workbook.settings.add("cfg", { list: [1, "x"], when: new Date(0) });
      const found = context.workbook.settings.getItemOrNullObject("cfg").load("key,value");
      await context.sync();
      return { key: found.key, value: found.value as { list: unknown[]; when: Date } };
    });
    expect(setting.key).toBe("cfg");
    expect(setting.value.list).toEqual([1, "x"]);
    expect(setting.value.when.getTime()).toBe(0);
  });

  test("document settings, read at the start and saved", async () => {
    const { settings } = Office.context.document;
    expect(settings.get("remembered")).toEqual({ n: 1 });
    settings.set("area", "383");
    const status = await new Promise((resolve) => {
      settings.saveAsync((result) => resolve(result.status));
    });
    expect(status).toBe("succeeded");
    expect(open().host.save().documentSettings).toMatchObject({ area: '"383"' });
  });

  test("custom XML parts by namespace", async () => {
    const part = await Excel.run(async (context) => {
      const added = context.workbook.customXmlParts.add('<r xmlns="urn:x"><a>1</a></r>');
      const count = context.workbook.customXmlParts.getByNamespace("urn:x").getCount();
      const xml = added.getXml();
      added.load("namespaceUri");
      await context.sync();
      return [added.namespaceUri, xml.value, count.value];
    });
    expect(part).toEqual(["urn:x", '<r xmlns="urn:x"><a>1</a></r>', 1]);
  });

  test("names of cells and constants, in the workbook and on a sheet", async () => {
    const names = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[7]];
      context.workbook.names.add("Total", sheet.getRange("A1"), "A comment");
      context.workbook.names.add("Rate", "=0.25");
      sheet.names.add("Local", sheet.getRange("B2"));
      const total = context.workbook.names.getItem("total").load("name,type,scope,comment,formula");
      const range = total.getRange().load("address,values");
      const rate = context.workbook.names.getItem("Rate").load("value,type");
      const local = sheet.names.getItem("Local").load("scope");
      const missing = context.workbook.names.getItemOrNullObject("Local").load("name");
      await context.sync();
      return { total: total.toJSON(), range, rate: rate.toJSON(), local: local.scope, missing };
    });
    expect(names.total).toMatchObject({
      name: "Total",
      type: "Range",
      scope: "Workbook",
      comment: "A comment",
    });
    expect(names.total.formula).toMatch(/^=.*!\$A\$1$/);
    expect(names.range.values).toEqual([[7]]);
    expect(names.rate).toMatchObject({ value: 0.25, type: "Double" });
    expect(names.local).toBe("Worksheet");
    expect(names.missing.isNullObject).toBe(true);
  });

  test("refuses a name that is an address, and one that is taken", async () => {
    const add = (name: string) =>
      onSheet((sheet, context) => {
        context.workbook.names.add(name, sheet.getRange("A1"));
      });
    expect((await refusalOf(add("AB12"))).code).toBe("InvalidArgument");
    await add("Once");
    expect((await refusalOf(add("once"))).code).toBe("ItemAlreadyExists");
  });

  test("document properties", async () => {
    const title = await Excel.run(async (context) => {
      context.workbook.properties.title = "Safeguarding report";
      context.workbook.properties.custom.add("Edition", "2025");
      const properties = context.workbook.properties.load("title");
      const edition = context.workbook.properties.custom.getItem("Edition").load("value");
      await context.sync();
      return [properties.title, edition.value];
    });
    expect(title).toEqual(["Safeguarding report", "2025"]);
  });

  test("comments on cells", async () => {
    const content = await onSheet((sheet, context) => {
      context.workbook.comments.add(sheet.getRange("B2"), "Check this figure");
      return sheet.comments.getItemByCell("B2").load("content");
    });
    expect(content.content).toBe("Check this figure");
  });
});
