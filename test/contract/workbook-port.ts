/* eslint-disable jest/no-export -- a suite that every workbook runs, not a test file of its own */
import { HostProblem, type HostProblemCode, type WorkbookPort } from "../../src/excel/port";
import type { CellsPlan, PlannedSheet, SheetPlan } from "../../src/templates/plan";

type Content = string | number | boolean;

/** A workbook that the contract suite can look into and play the user of. */
export interface OpenedWorkbook {
  readonly port: WorkbookPort;
  sheetNames(): Promise<readonly string[]>;
  /** Formulas and constants of the used cells, by address. */
  contents(sheetName: string): Promise<Readonly<Record<string, Content>>>;
  /** Names of the charts of a sheet, which screen readers read. */
  chartNames(sheetName: string): Promise<readonly string[]>;
  /** Everything a user could see or save; two dumps are compared for equality. */
  dump(): Promise<unknown>;
  userTypes(sheetName: string, address: string, content: Content): Promise<void>;
  userRenames(sheetName: string, newName: string): Promise<void>;
  userSelects(sheetName: string, address: string): Promise<void>;
  userProtects(sheetName: string): Promise<void>;
  userProtectsWorkbook(): Promise<void>;
  userHides(sheetName: string): Promise<void>;
  userHidesRow(sheetName: string, row: number): Promise<void>;
  userComments(sheetName: string, address: string): Promise<void>;
  close(): Promise<void>;
}

export type OpenWorkbook = (
  sheets: Readonly<Record<string, Readonly<Record<string, Content>>>>,
) => Promise<OpenedWorkbook>;

const plannedSheet = (key: string, name: string, more: Partial<PlannedSheet> = {}): PlannedSheet => ({
  key,
  name,
  blocks: [
    { at: "A1", cells: [["Decision making"]], role: "title" },
    { at: "A3", cells: [["Code", "Value"]], role: "heading" },
    { at: "A4", cells: [["DEC-6", 82.4]], role: "body" },
    { at: "A6", cells: [[`={sheet:${key}}!B4*2`]], role: "number" },
  ],
  sections: [{ key: "measures", kind: "table", title: "Measures", firstRow: 1, lastRow: 6 }],
  tables: [{ key: "measures", name: "Measures", range: "A3:B4", style: "plain", filter: false }],
  names: [],
  charts: [],
  validations: [],
  conditionalFormats: [],
  columnWidths: { A: 30, B: 12 },
  showGridlines: false,
  inputs: [],
  ...more,
});

export const examplePlan = (...sheets: readonly PlannedSheet[]): SheetPlan => ({
  template: "theme-3-decision-making",
  templateVersion: 1,
  title: "Decision making",
  recipe: { authority: "Leeds", year: 2025 },
  sheets: sheets.length > 0 ? sheets : [plannedSheet("main", "Theme 3")],
});

export const exampleCells: CellsPlan = {
  title: "DEC-6",
  blocks: [{ at: "A1", cells: [["DEC-6", "=1+1"]], role: "body" }],
  rows: 1,
  columns: 2,
  recipe: { indicator: "DEC-6" },
};

const exampleChart: CellsPlan = {
  ...exampleCells,
  charts: [
    {
      key: "shares",
      kind: "column",
      title: "Two in the second year",
      titleFormula: "={sheet:here}!$A$1",
      altText: "Column chart of two years",
      series: [{ name: "Leeds", values: "B1:B1", categories: "A1:A1", emphasis: "authority" }],
      topLeft: "A2",
      bottomRight: "C6",
    },
  ],
  rows: 6,
  columns: 3,
};

export async function problemOf(action: Promise<unknown>): Promise<HostProblemCode> {
  const outcome = await action.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(outcome instanceof HostProblem)) throw new Error(`Expected a HostProblem, got ${String(outcome)}`);
  return outcome.code;
}

/** Waits up to two seconds until something is so. */
async function passed(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo() && waited < 100; waited += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isSo()).toBe(true);
}

/** What every workbook behind the port must do. */
export function describeWorkbook(name: string, open: OpenWorkbook): void {
  describe(`${name} as a workbook`, () => {
    let workbook: OpenedWorkbook;
    beforeEach(async () => {
      workbook = await open({ Mine: { A1: "Notes", B2: 7 }, "Other people's": { A1: "Theirs" } });
    });
    afterEach(() => workbook.close());

    it("starts with nothing inserted and nothing remembered", async () => {
      expect(await workbook.port.insertions()).toEqual([]);
      expect(await workbook.port.readSettings()).toEqual({});
      expect(await workbook.port.undoLastInsertion()).toBeNull();
    });

    it("remembers settings and keeps those not named", async () => {
      await workbook.port.saveSettings({ areaCode: "383" });
      await workbook.port.saveSettings({ year: 2025 });
      expect(await workbook.port.readSettings()).toEqual({ areaCode: "383", year: 2025 });
    });

    it("forgets its settings, and leaves what was inserted", async () => {
      const before = await workbook.dump();
      await workbook.port.insertSheets(examplePlan());
      await workbook.port.saveSettings({ areaCode: "383", columnMappings: { Mine: { date: "Rcvd" } } });
      await workbook.port.forgetSettings();
      await workbook.port.forgetSettings();
      expect(await workbook.port.readSettings()).toEqual({});
      expect(await workbook.port.insertions()).toHaveLength(1);
      await workbook.port.undoLastInsertion();
      expect(await workbook.dump()).toEqual(before);
    });

    it("says what is stored beside cells, by name and number", async () => {
      const nothing = { settingsKeys: [], insertions: 0, frozenFormulas: 0, hiddenNames: [] };
      expect(await workbook.port.stored()).toEqual(nothing);
      await workbook.port.saveSettings({ areaCode: "383" });
      await workbook.port.insertSheets(examplePlan());
      expect(await workbook.port.stored()).toEqual({
        settingsKeys: ["CSPI.settings", "CSPI.insertions"],
        insertions: 1,
        frozenFormulas: 0,
        hiddenNames: ["CSPI_inserted_1_1"],
      });
      await workbook.port.undoLastInsertion();
      await workbook.port.forgetSettings();
      expect(await workbook.port.stored()).toEqual(nothing);
    });

    it("opens with the workbook only from when it was told to, and no longer when told not to", async () => {
      expect(await workbook.port.opensWithWorkbook()).toBe(false);
      await workbook.port.setOpensWithWorkbook(true);
      expect(await workbook.port.opensWithWorkbook()).toBe(true);
      await workbook.port.setOpensWithWorkbook(false);
      expect(await workbook.port.opensWithWorkbook()).toBe(false);
    });

    it("writes a planned sheet beside the user's own", async () => {
      const inserted = await workbook.port.insertSheets(examplePlan());
      expect(await workbook.sheetNames()).toEqual(["Mine", "Other people's", "Theme 3"]);
      expect(await workbook.contents("Theme 3")).toEqual({
        A1: "Decision making",
        A3: "Code",
        B3: "Value",
        A4: "DEC-6",
        B4: 82.4,
        A6: "='Theme 3'!B4*2",
      });
      expect(await workbook.contents("Mine")).toEqual({ A1: "Notes", B2: 7 });
      expect(inserted).toMatchObject({ kind: "sheets", title: "Decision making", sheetNames: ["Theme 3"] });
      expect(inserted.recipe).toEqual({ authority: "Leeds", year: 2025 });
    });

    it("leaves the inserted sheet in front and can go elsewhere", async () => {
      await workbook.port.insertSheets(examplePlan());
      expect(await workbook.port.selectionAddress()).toMatch(/Theme 3'?!/);
      await workbook.port.goTo("Mine", "B2");
      expect(await workbook.port.selectionAddress()).toMatch(/Mine'?!B2$/);
    });

    it("undoes an insertion so that the workbook is as it was", async () => {
      const before = await workbook.dump();
      await workbook.port.insertSheets(examplePlan());
      const undone = await workbook.port.undoLastInsertion();
      expect(undone).toMatchObject({ kind: "sheets", sheetNames: ["Theme 3"] });
      expect(await workbook.dump()).toEqual(before);
    });

    it("gives five presses of Insert five sheets of their own", async () => {
      const before = await workbook.dump();
      await Promise.all([1, 2, 3, 4, 5].map(() => workbook.port.insertSheets(examplePlan())));
      expect(await workbook.sheetNames()).toEqual([
        "Mine",
        "Other people's",
        "Theme 3",
        "Theme 3 (2)",
        "Theme 3 (3)",
        "Theme 3 (4)",
        "Theme 3 (5)",
      ]);
      const orders = (await workbook.port.insertions()).map((record) => record.order);
      expect(new Set(orders).size).toBe(5);
      for (let press = 0; press < 5; press += 1) await workbook.port.undoLastInsertion();
      expect(await workbook.dump()).toEqual(before);
    });

    it("finds an inserted sheet that the user renamed", async () => {
      const before = await workbook.dump();
      const { id } = await workbook.port.insertSheets(examplePlan());
      await workbook.userRenames("Theme 3", "Board paper");
      expect((await workbook.port.insertions()).map((record) => record.sheetNames)).toEqual([
        ["Board paper"],
      ]);
      await workbook.port.remove(id);
      expect(await workbook.dump()).toEqual(before);
    });

    it("cuts a clashing name of 31 characters", async () => {
      const name = "Children's plans 🙂 (long name)";
      expect(name).toHaveLength(31);
      await workbook.port.insertSheets(examplePlan(plannedSheet("main", name)));
      await workbook.port.insertSheets(examplePlan(plannedSheet("main", name)));
      expect((await workbook.sheetNames()).slice(2)).toEqual([name, "Children's plans 🙂 (long n (2)"]);
    });

    it("writes cells at the selection and takes exactly those away", async () => {
      await workbook.userSelects("Mine", "D4");
      const before = await workbook.dump();
      const { id } = await workbook.port.insertAtSelection(exampleCells);
      expect(await workbook.contents("Mine")).toEqual({ A1: "Notes", B2: 7, D4: "DEC-6", E4: "=1+1" });
      await workbook.port.remove(id);
      expect(await workbook.dump()).toEqual(before);
    });

    it("draws a chart with cells, each of its own name, and takes it away with them", async () => {
      await workbook.userSelects("Mine", "D4");
      const before = await workbook.dump();
      await workbook.port.insertAtSelection(exampleChart);
      await workbook.userSelects("Mine", "D14");
      await workbook.port.insertAtSelection(exampleChart);
      expect(await workbook.chartNames("Mine")).toEqual([
        "Column chart of two years (1)",
        "Column chart of two years (2)",
      ]);
      await workbook.port.undoLastInsertion();
      expect(await workbook.chartNames("Mine")).toEqual(["Column chart of two years (1)"]);
      await workbook.port.undoLastInsertion();
      await workbook.userSelects("Mine", "D4");
      expect(await workbook.dump()).toEqual(before);
    });

    it("lays no chart over cells that hold something", async () => {
      await workbook.userTypes("Mine", "F9", "Theirs");
      await workbook.userSelects("Mine", "D4");
      const before = await workbook.dump();
      expect(await problemOf(workbook.port.insertAtSelection(exampleChart))).toBe("selection-not-empty");
      expect(await workbook.dump()).toEqual(before);
    });

    it("does not write over cells that hold something", async () => {
      await workbook.userSelects("Mine", "A2");
      const before = await workbook.dump();
      expect(await problemOf(workbook.port.insertAtSelection(exampleCells))).toBe("selection-not-empty");
      expect(await workbook.dump()).toEqual(before);
    });

    it("says that a sheet is protected and changes nothing", async () => {
      await workbook.userSelects("Mine", "D4");
      await workbook.userProtects("Mine");
      const before = await workbook.dump();
      expect(await problemOf(workbook.port.insertAtSelection(exampleCells))).toBe("protected-sheet");
      expect(await workbook.dump()).toEqual(before);
    });

    it("says that the workbook is protected and changes nothing", async () => {
      await workbook.userProtectsWorkbook();
      const before = await workbook.dump();
      expect(await problemOf(workbook.port.insertSheets(examplePlan()))).toBe("protected-workbook");
      expect(await workbook.dump()).toEqual(before);
    });

    it("tells of what the user types, until it is stopped", async () => {
      const heard = jest.fn();
      const stop = workbook.port.onWorkbookChanged(heard);
      await workbook.port.insertions();
      await workbook.userTypes("Mine", "C3", 12);
      await passed(() => heard.mock.calls.length > 0);
      stop();
      await workbook.port.insertions();
      const before = heard.mock.calls.length;
      await workbook.userTypes("Mine", "C4", 13);
      await workbook.port.insertions();
      expect(heard.mock.calls.length).toBe(before);
    });

    it("reads a whole range, blank cells as blank, and says how far it is", async () => {
      const told: (readonly [number, number])[] = [];
      const onProgress = (done: number, total: number) => told.push([done, total]);
      expect(await workbook.port.readRange("'Mine'!$A$1:$B$2", { onProgress })).toEqual([
        ["Notes", null],
        [null, 7],
      ]);
      expect(told.at(-1)).toEqual([2, 2]);
    });

    it("reads a table by its name, and a sheet whose name has an apostrophe", async () => {
      await workbook.port.insertSheets(examplePlan());
      expect(await workbook.port.readRange("Measures[#All]")).toEqual([
        ["Code", "Value"],
        ["DEC-6", 82.4],
      ]);
      expect(await workbook.port.readRange("'Other people''s'!A1")).toEqual([["Theirs"]]);
    });

    it("stops reading when told to, and says what is not there", async () => {
      const stop = new AbortController();
      const reading = workbook.port.readRange("'Mine'!A1:B2", { signal: stop.signal });
      stop.abort();
      expect(await problemOf(reading)).toBe("stopped");
      expect(await problemOf(workbook.port.readRange("Nothing[#All]"))).toBe("not-found");
      expect(await problemOf(workbook.port.readRange("'No such sheet'!A1:B2"))).toBe("not-found");
      expect(await problemOf(workbook.port.readRange("no reference"))).toBe("not-found");
    });

    it("says that an insertion or a sheet is not there", async () => {
      expect(await problemOf(workbook.port.remove("none such"))).toBe("not-found");
      expect(await problemOf(workbook.port.goTo("No such sheet"))).toBe("not-found");
    });
  });
}
