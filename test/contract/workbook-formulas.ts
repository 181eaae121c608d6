/* eslint-disable jest/no-export -- a suite that every workbook runs, not a test file of its own */
import { problemOf, type OpenedWorkbook, type OpenWorkbook } from "./workbook-port";

/** 5 of 10,000 is a rate of 5, and 1 of 4 is 25 per cent. */
export const RATE = "=CSPI.RATE(5,10000)";
export const SHARE = '=IF(CSPI.PERCENT(1,4)>0,CSPI.PERCENT(1,4),"CSPI.")';
const OWN = "=SUM(B1:B2)";
const STUCK = "=_xldudf_CSPI_RATE(5,10000)";
const OTHERS = "=_xldudf_SAP_GETDATA(1)";

/** What the formulas come to, for a workbook that does not calculate. */
export const results: Readonly<Record<string, number>> = { [RATE]: 5, [SHARE]: 25 };

const SHEETS = {
  Mine: { A1: "Notes", B1: RATE, B2: SHARE, B3: OWN, C1: "=LEN(A1)" },
  "Other people's": { A1: "Theirs", B1: RATE },
} as const;

/** What every workbook behind the port must do with the add-in's formulas. */
export function describeFormulas(name: string, open: OpenWorkbook): void {
  describe(`formulas of the add-in in ${name}`, () => {
    let workbook: OpenedWorkbook;
    beforeEach(async () => {
      workbook = await open(SHEETS);
    });
    afterEach(() => workbook.close());

    it("become values, and formulas that depend on them stay", async () => {
      expect(await workbook.port.freeze(null)).toEqual({ formulas: 3, skipped: [] });
      expect(await workbook.contents("Mine")).toEqual({ ...SHEETS.Mine, B1: 5, B2: 25 });
      expect(await workbook.contents("Other people's")).toEqual({ A1: "Theirs", B1: 5 });
      expect((await workbook.port.frozen()).total).toBe(3);
    });

    it("are counted among what is stored while they are frozen", async () => {
      await workbook.port.freeze(null);
      const { frozenFormulas, hiddenNames } = await workbook.port.stored();
      expect(frozenFormulas).toBe(3);
      expect(hiddenNames.length).toBeGreaterThan(0);
      await workbook.port.unfreeze(null);
      expect(await workbook.port.stored()).toMatchObject({ frozenFormulas: 0, hiddenNames: [] });
    });

    it("come back exactly", async () => {
      const before = await workbook.dump();
      await workbook.port.freeze(null);
      expect(await workbook.port.unfreeze(null)).toEqual({ formulas: 3, skipped: [] });
      expect(await workbook.dump()).toEqual(before);
      expect((await workbook.port.frozen()).total).toBe(0);
    });

    it("come back after the sheet was renamed", async () => {
      await workbook.port.freeze(null);
      await workbook.userRenames("Mine", "CSPI.RATE( paper");
      await workbook.port.unfreeze(null);
      expect(await workbook.contents("CSPI.RATE( paper")).toEqual(SHEETS.Mine);
    });

    it("leave a cell that the user has typed over, and list it", async () => {
      await workbook.port.freeze(null);
      await workbook.userTypes("Mine", "B1", 6);
      expect(await workbook.port.unfreeze(null)).toEqual({
        formulas: 2,
        skipped: [{ sheetName: "Mine", address: "B1", reason: "changed" }],
      });
      expect(await workbook.contents("Mine")).toEqual({ ...SHEETS.Mine, B1: 6 });
    });

    it("keep what the user types beside them", async () => {
      await workbook.port.freeze(null);
      await workbook.userTypes("Mine", "D9", "Seen by the board");
      await workbook.port.unfreeze(null);
      expect(await workbook.contents("Mine")).toEqual({ ...SHEETS.Mine, D9: "Seen by the board" });
    });

    it("stay on a protected sheet, and are listed", async () => {
      await workbook.userProtects("Mine");
      expect(await workbook.port.freeze(null)).toEqual({
        formulas: 1,
        skipped: [
          { sheetName: "Mine", address: "B1", reason: "protected" },
          { sheetName: "Mine", address: "B2", reason: "protected" },
        ],
      });
      expect(await workbook.contents("Mine")).toEqual(SHEETS.Mine);
    });

    it("stay values on a sheet that was protected since, and are listed", async () => {
      await workbook.port.freeze(null);
      await workbook.userProtects("Mine");
      const { formulas, skipped } = await workbook.port.unfreeze(null);
      expect(formulas).toBe(1);
      expect(skipped.map(({ address, reason }) => [address, reason])).toEqual([
        ["B1", "protected"],
        ["B2", "protected"],
      ]);
      expect((await workbook.port.frozen()).total).toBe(2);
    });

    it("can be frozen in two goes, and all come back", async () => {
      const before = await workbook.dump();
      await workbook.userTypes("Mine", "B1", 1);
      await workbook.port.freeze(null);
      await workbook.userTypes("Mine", "B1", RATE);
      expect((await workbook.port.freeze(null)).formulas).toBe(1);
      expect((await workbook.port.unfreeze(null)).formulas).toBe(3);
      expect(await workbook.dump()).toEqual(before);
    });

    it("are frozen in one insertion alone", async () => {
      await workbook.userSelects("Mine", "F1");
      const cells = { at: "A1", cells: [["Rate", RATE]], role: "body" } as const;
      const plan = { title: "Rate", blocks: [cells], rows: 1, columns: 2, recipe: {} };
      const { id } = await workbook.port.insertAtSelection(plan);
      const before = await workbook.dump();
      expect((await workbook.port.freeze(id)).formulas).toBe(1);
      expect(await workbook.contents("Mine")).toEqual({ ...SHEETS.Mine, F1: "Rate", G1: 5 });
      expect(await workbook.port.frozen()).toEqual({ total: 1, byInsertion: { [id]: 1 } });
      expect((await workbook.port.unfreeze(id)).formulas).toBe(1);
      expect(await workbook.dump()).toEqual(before);
    });

    it("leave nothing behind when their insertion is removed", async () => {
      await workbook.userSelects("Mine", "F1");
      const before = await workbook.dump();
      const cells = { at: "A1", cells: [["Rate", RATE]], role: "body" } as const;
      const plan = { title: "Rate", blocks: [cells], rows: 1, columns: 2, recipe: {} };
      const { id } = await workbook.port.insertAtSelection(plan);
      await workbook.port.freeze(id);
      await workbook.port.remove(id);
      expect(await workbook.dump()).toEqual(before);
    });

    it("stay as they were when the work is stopped", async () => {
      const before = await workbook.dump();
      const stop = new AbortController();
      const work = { signal: stop.signal, onProgress: () => stop.abort() };
      expect(await problemOf(workbook.port.freeze(null, work))).toBe("stopped");
      expect(await workbook.dump()).toEqual(before);
    });

    it("are written again where they are stuck, and those of others are not touched", async () => {
      await workbook.userTypes("Mine", "E1", STUCK);
      await workbook.userTypes("Mine", "E2", OTHERS);
      await workbook.userTypes("Other people's", "E1", STUCK);
      await workbook.userProtects("Other people's");
      expect(await workbook.port.repair(["RATE"])).toEqual({
        formulas: 1,
        skipped: [{ sheetName: "Other people's", address: "E1", reason: "protected" }],
      });
      expect(await workbook.contents("Mine")).toMatchObject({ E1: RATE, E2: OTHERS });
    });

    it("are told at the selected cell, with the texts of its row, frozen or not", async () => {
      await workbook.userSelects("Mine", "B1");
      const figure = { formula: RATE, row: ["Notes"] };
      expect(await workbook.port.figureAtSelection()).toEqual(figure);
      await workbook.port.freeze(null);
      expect(await workbook.port.figureAtSelection()).toEqual(figure);
      await workbook.userSelects("Mine", "A1");
      expect(await workbook.port.figureAtSelection()).toEqual({ formula: "", row: ["Notes"] });
    });

    it("says that an insertion is not there", async () => {
      expect(await problemOf(workbook.port.freeze("none such"))).toBe("not-found");
      expect(await problemOf(workbook.port.unfreeze("none such"))).toBe("not-found");
    });
  });
}
