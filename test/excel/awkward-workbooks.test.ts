// Workbooks that are not as a test would make them, through the real office.js. Each is compared before and after.
import { templates } from "../../src/templates";
import type { SheetPlan } from "../../src/templates/plan";
import { likelyLists } from "../../src/core/records/recognise-list";
import { officeWorkbook } from "../../src/excel/workbook-port";
import { exampleCells, examplePlan } from "../contract/workbook-port";
import { given, openCommittedPack } from "../support/committed-pack";
import { fillSheets, settled } from "../support/office-workbook";
import { useWorkbook } from "../support/use-workbook";

const TEST_LIMIT = 60_000;
jest.setTimeout(TEST_LIMIT);

const benchmarks = openCommittedPack();

const ASSESSMENTS = {
  A1: "Child ID",
  B1: "Assessment start date",
  C1: "Assessment authorisation date",
  A2: "A-1",
  B2: 45390,
  C2: 45400,
};

/** 31 UTF-16 units, as many as Excel allows, with an apostrophe, quotation marks and an emoji of two. */
const LONGEST_NAME = `Amy's "own" list \u{1F9D2} of the year 24`.slice(0, 31);

const opened = useWorkbook({ Mine: { A1: "Notes", B2: 7 } });

afterEach(() => jest.restoreAllMocks());

const listsInWorkbook = async () =>
  (await opened.workbook.port.findLists()).flatMap(({ head, reference, rows }) => {
    const [best] = likelyLists(head);
    return best ? [{ listId: best.list.id, reference, rows }] : [];
  });

const planOf = async (id: string): Promise<SheetPlan> => {
  const template = templates.find((one) => one.id === id);
  const [example] = template?.examples ?? [];
  if (!template || !example) throw new RangeError(`No template ${id}`);
  return given(template.build(example.inputs, benchmarks, await listsInWorkbook())) as SheetPlan;
};

/** Inserts, checks that it can be seen, takes it away, and holds that the workbook is as it was. */
const insertAndUndo = async (plan: SheetPlan = examplePlan()): Promise<void> => {
  const before = await opened.workbook.dump();
  const names = await opened.workbook.sheetNames();
  const inserted = await opened.workbook.port.insertSheets(plan);
  expect(inserted.syncs).toBeLessThanOrEqual(3);
  expect(await opened.workbook.sheetNames()).toEqual([...names, ...inserted.sheetNames]);
  await opened.workbook.port.undoLastInsertion();
  await settled(opened);
  expect(await opened.workbook.dump()).toEqual(before);
};

describe("an awkward workbook", () => {
  it("of 200 sheets, with the list on the last", async () => {
    for (let number = 2; number <= 199; number += 1) opened.engine.addSheet(`Sheet ${number}`);
    const last = opened.engine.addSheet("The list");
    opened.engine.write(last.id, { row: 0, column: 0, rows: 2, columns: 3 }, [
      ["Child ID", "Assessment start date", "Assessment authorisation date"],
      ["A-1", 45390, 45400],
    ]);
    expect((await listsInWorkbook()).map(({ reference }) => reference)).toEqual(["'The list'!$A$1:$C$2"]);
    await insertAndUndo();
  });

  it("whose sheet names have 31 characters, quotation marks and an emoji", async () => {
    fillSheets(opened, { [LONGEST_NAME]: ASSESSMENTS, "'": {}, Mine: { A1: 1 } });
    expect(LONGEST_NAME).toHaveLength(31);
    const [list] = await listsInWorkbook();
    expect(list?.reference).toBe(`'${LONGEST_NAME.replaceAll("'", "''")}'!$A$1:$C$2`);
    const inserted = await opened.workbook.port.insertSheets(await planOf("theme-3-decision-making"));
    await settled(opened);
    const [name = ""] = inserted.sheetNames;
    const texts = Object.values(await opened.workbook.contents(name)).map(String);
    expect(texts.some((text) => text.includes(list?.reference ?? "-"))).toBe(true);
    // by hand: the one assessment took 8 working days, so all are in time.
    const sheet = opened.engine.sheets().find((one) => one.name === name);
    const shown = opened.engine.text(sheet?.id ?? "", { row: 0, column: 0, rows: 60, columns: 3 });
    expect(shown.find((row) => row[0]?.startsWith("DEC-6"))?.[2]).toBe("100.0%");
  });

  it("with a sheet of the name that the insertion wants, in capitals", async () => {
    const plan = examplePlan();
    fillSheets(
      opened,
      Object.fromEntries(plan.sheets.map((sheet) => [sheet.name.toUpperCase(), { A1: "mine" }])),
    );
    await insertAndUndo();
    expect(await opened.workbook.contents(plan.sheets[0]?.name.toUpperCase() ?? "")).toEqual({ A1: "mine" });
  });

  it("with tables and names that the insertion wants as well", async () => {
    const plan = await planOf("theme-4-plans");
    const wanted = plan.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
    expect(wanted.length).toBeGreaterThan(0);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mine");
      wanted.forEach((name, index) => {
        if (index > 0) context.workbook.names.add(name, sheet.getRange("B2"));
        else {
          const table = sheet.tables.add(sheet.getRange("E1:F3"), true);
          table.name = name;
          table.load("showFilterButton");
        }
      });
      await context.sync();
    });
    await insertAndUndo(plan);
  });

  it("with settings of another add-in, which stay", async () => {
    const other = { theirs: [1, "two"], deep: { of: "theirs" } };
    await Excel.run(async (context) => {
      context.workbook.settings.add("OtherAddIn.state", other);
      await context.sync();
    });
    await insertAndUndo();
    await opened.workbook.port.saveSettings({ areaCode: "383" });
    const kept = await Excel.run(async (context) => {
      const item = context.workbook.settings.getItem("OtherAddIn.state");
      item.load("value");
      await context.sync();
      return item.value as unknown;
    });
    expect(kept).toEqual(other);
  });

  it("with no list at all", async () => {
    expect(await listsInWorkbook()).toEqual([]);
    await insertAndUndo();
  });

  it("with two lists of one kind: the longer is counted", async () => {
    fillSheets(opened, {
      Sample: ASSESSMENTS,
      "All of them": { ...ASSESSMENTS, A3: "A-2", B3: 45390, C3: 45690 },
    });
    const inserted = await opened.workbook.port.insertSheets(await planOf("theme-3-decision-making"));
    const texts = Object.values(await opened.workbook.contents(inserted.sheetNames[0] ?? "")).map(String);
    expect(texts.some((text) => text.includes("'All of them'!"))).toBe(true);
    expect(texts.some((text) => text.includes("'Sample'!") || text.includes("Sample!"))).toBe(false);
  });

  it.each<[string, () => void | Promise<void>, string]>([
    ["protected", () => opened.workbook.userProtectsWorkbook(), "protected-workbook"],
    [
      "read only",
      () => {
        opened.host.knobs.readOnly = true;
      },
      "read-only",
    ],
  ])("that is %s is left as it is", async (_, make, code) => {
    await make();
    const before = await opened.workbook.dump();
    await expect(opened.workbook.port.insertSheets(examplePlan())).rejects.toMatchObject({ code });
    expect(await opened.workbook.dump()).toEqual(before);
  });

  it("with a protected sheet takes new sheets, and no cells on that sheet", async () => {
    await opened.workbook.userProtects("Mine");
    await insertAndUndo();
    const before = await opened.workbook.dump();
    await opened.workbook.userSelects("Mine", "D5");
    await expect(opened.workbook.port.insertAtSelection(exampleCells)).rejects.toMatchObject({
      code: "protected-sheet",
      seen: "Mine",
    });
    expect(await opened.workbook.dump()).toEqual(before);
  });
});

describe("Insert pressed five times at once", () => {
  it("makes five sheets one after another, and five undos leave the workbook as it was", async () => {
    const before = await opened.workbook.dump();
    const plan = examplePlan();
    const inserted = await Promise.all(
      Array.from({ length: 5 }, () => opened.workbook.port.insertSheets(plan)),
    );
    const names = inserted.flatMap((one) => one.sheetNames);
    expect(new Set(names).size).toBe(5 * plan.sheets.length);
    for (const one of [...inserted].reverse()) {
      expect((await opened.workbook.port.undoLastInsertion())?.id).toBe(one.id);
    }
    await settled(opened);
    expect(await opened.workbook.dump()).toEqual(before);
  });
});

describe("the pane closed, or the runtime restarted, half-way through an insertion", () => {
  /** Inserts in a runtime that ends at a sync: before the host has been asked, or after it has answered. */
  const insertUntil = (sync: number, isAsked: boolean): Promise<void> =>
    new Promise((resolve) => {
      const prototype = Excel.RequestContext.prototype as { sync: () => Promise<unknown> };
      const real = prototype.sync;
      let count = 0;
      jest.spyOn(prototype, "sync").mockImplementation(async function endingSync(this: unknown) {
        count += 1;
        if (count < sync) return real.call(this);
        if (isAsked) await real.call(this);
        jest.restoreAllMocks();
        resolve();
        return new Promise(() => undefined);
      });
      void officeWorkbook().insertSheets(examplePlan());
    });

  it.each([
    [1, false, 0],
    [1, true, 0],
    [2, false, 0],
    [2, true, 1],
    [3, false, 1],
    [3, true, 1],
  ])(
    "at sync %i (answered: %s) leaves %i insertions, whole, that the next pane takes away",
    async (sync, asked, left) => {
      const before = await opened.workbook.dump();
      const plan = examplePlan();
      await insertUntil(sync, asked);

      const next = officeWorkbook();
      const found = await next.insertions();
      expect(found).toHaveLength(left);
      if (left > 0) {
        expect(found[0]?.sheetNames).toHaveLength(plan.sheets.length);
        // Another can be inserted beside it, and both go.
        const second = await next.insertSheets(plan);
        expect(second.id).not.toBe(found[0]?.id);
        await next.remove(second.id);
        await next.undoLastInsertion();
      }
      await settled(opened);
      expect(await opened.workbook.dump()).toEqual(before);
      await expect(next.undoLastInsertion()).resolves.toBeNull();
    },
  );

  it("knows the sheet of such an insertion after the user has renamed it", async () => {
    const before = await opened.workbook.dump();
    await insertUntil(2, true);
    const [made = ""] = (await opened.workbook.sheetNames()).slice(-1);
    await opened.workbook.userRenames(made, "For the board");
    const next = officeWorkbook();
    expect((await next.insertions())[0]?.sheetNames).toEqual(["For the board"]);
    await next.undoLastInsertion();
    await settled(opened);
    expect(await opened.workbook.dump()).toEqual(before);
  });
});
