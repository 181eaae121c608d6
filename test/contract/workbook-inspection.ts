/* eslint-disable jest/no-export -- a suite that every workbook runs, not a test file of its own */
import type { CellsOnSheet, SheetInspection } from "../../src/excel/port";
import { examplePlan, problemOf, type OpenedWorkbook, type OpenWorkbook } from "./workbook-port";

const none: CellsOnSheet = { total: 0, addresses: [] };

const plain: Omit<SheetInspection, "name"> = {
  visibility: "visible",
  rows: 0,
  columns: 0,
  hidesRows: false,
  hidesColumns: false,
  isInserted: false,
  addInFormulas: none,
  linkedFormulas: none,
  smallCounts: none,
  comments: 0,
};

const SHEETS = {
  Mine: { B2: "Notes", C2: "=CSPI.RATE(5,10000)", B4: 3, C4: "=SUM('[Plans.xlsx]All plans'!A1:A9)" },
  "Other people's": {},
} as const;

/** A planned sheet of counts: two small ones, two that are not, and a rate that happens to be 3. */
function planOfCounts() {
  const [sheet] = examplePlan().sheets;
  if (!sheet) throw new RangeError("The example plan has a sheet");
  const counts = [[1], [5], [6], [0]];
  return examplePlan({
    ...sheet,
    name: "Counts",
    tables: [],
    sections: [],
    blocks: [
      { at: "B2", cells: counts, role: "number", numberFormat: "#,##0" },
      { at: "D2", cells: [[3]], role: "number", numberFormat: "0.0" },
    ],
  });
}

/** What every workbook behind the port must tell of itself before it is given to others. */
export function describeInspection(name: string, open: OpenWorkbook): void {
  describe(`an inspection of ${name}`, () => {
    let workbook: OpenedWorkbook;
    beforeEach(async () => {
      workbook = await open(SHEETS);
    });
    afterEach(() => workbook.close());

    it("tells of formulas that a recipient cannot calculate, and changes nothing", async () => {
      const before = await workbook.dump();
      expect(await workbook.port.inspectForSharing()).toEqual({
        sheets: [
          {
            ...plain,
            name: "Mine",
            rows: 3,
            columns: 2,
            addInFormulas: { total: 1, addresses: ["C2"] },
            linkedFormulas: { total: 1, addresses: ["C4"] },
          },
          { ...plain, name: "Other people's" },
        ],
        hiddenNames: 0,
        kept: { choices: 0, insertions: 0, frozenFormulas: 0 },
      });
      expect(await workbook.dump()).toEqual(before);
    });

    it("tells of small counts on inserted sheets, and on no other", async () => {
      await workbook.port.insertSheets(planOfCounts());
      await workbook.port.saveSettings({ areaCode: "383", year: 2025 });
      const { sheets, hiddenNames, kept } = await workbook.port.inspectForSharing();
      expect(sheets.map(({ smallCounts, isInserted }) => [isInserted, smallCounts])).toEqual([
        [false, none],
        [false, none],
        [true, { total: 2, addresses: ["B2", "B3"] }],
      ]);
      // The insertion has a hidden name of the add-in's own.
      expect(hiddenNames).toBe(0);
      expect(kept).toEqual({ choices: 2, insertions: 1, frozenFormulas: 0 });
    });

    it("tells of hidden sheets and rows, and of comments", async () => {
      await workbook.userHidesRow("Mine", 4);
      await workbook.userComments("Mine", "B2");
      await workbook.userHides("Other people's");
      const { sheets } = await workbook.port.inspectForSharing();
      expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden"]);
      expect(sheets.map(({ hidesRows, hidesColumns }) => [hidesRows, hidesColumns])).toEqual([
        [true, false],
        [false, false],
      ]);
      expect(sheets.map(({ comments }) => comments)).toEqual([1, 0]);
    });

    it("says how far it is, and stops when told to", async () => {
      const told: (readonly [number, number])[] = [];
      await workbook.port.inspectForSharing({ onProgress: (done, total) => told.push([done, total]) });
      expect(told.length).toBeGreaterThan(0);
      expect(told.every(([done, total]) => done <= total)).toBe(true);
      const stop = new AbortController();
      stop.abort();
      const before = await workbook.dump();
      expect(await problemOf(workbook.port.inspectForSharing({ signal: stop.signal }))).toBe("stopped");
      expect(await workbook.dump()).toEqual(before);
    });
  });
}
