/* eslint-disable jest/no-export -- a suite that every workbook runs, not a test file of its own */
import type { PlannedSheet, SheetPlan } from "../../src/templates/plan";
import { problemOf, type OpenedWorkbook, type OpenWorkbook } from "./workbook-port";

const RATE = "=CSPI.RATE(5,10000)";

/** A measure with its published figure, and what the user may type beside it. */
type Row = readonly [code: string, published: number | string, typed: number | null];

function contentUnder(heading: string, [code, published, typed]: Row): string | number | null {
  if (heading === "Code") return code;
  return heading === "Published" ? published : heading === "Your figure" ? typed : null;
}

/** A sheet of a title, a cell to change, and a table from row 4 with the columns that are wanted. */
function planned(
  headings: readonly string[],
  rows: readonly Row[],
  more: Partial<PlannedSheet>,
): PlannedSheet {
  const last = rows.length + 4;
  const letters = ["A", "B", "C", "D", "E"][headings.length - 1] ?? "A";
  const cells = rows.map(([code, published, typed]) =>
    headings.map((heading) => contentUnder(heading, [code, published, typed])),
  );
  return {
    key: "main",
    name: "Theme 3",
    sections: [{ key: "measures", kind: "table", title: "Measures", firstRow: 1, lastRow: last }],
    blocks: [
      { at: "A1", cells: [["Decision making"]], role: "title" },
      { at: "A2", cells: [["Authority"]], role: "label" },
      { at: "B2", cells: [["Leeds"]], role: "input" },
      { at: "A4", cells: [headings], role: "heading" },
      { at: "A5", cells, role: "body", numberFormat: "0.0" },
    ],
    tables: [
      { key: "measures", name: "Measures", range: `A4:${letters}${last}`, style: "plain", filter: false },
    ],
    names: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    columnWidths: { A: 30, B: 12 },
    showGridlines: false,
    inputs: [],
    ...more,
  };
}

const HEADINGS = ["Code", "Your figure", "Published"];
const ROWS: readonly Row[] = [
  ["DEC-1", 80, null],
  ["DEC-2", RATE, null],
  ["DEC-3", 60, null],
];

const planOf = (
  headings = HEADINGS,
  rows = ROWS,
  more: Partial<PlannedSheet> = {},
  templateVersion = 1,
): SheetPlan => ({
  template: "theme-3-decision-making",
  templateVersion,
  title: "Decision making",
  recipe: { authority: "Leeds", year: 2025 },
  sheets: [planned(headings, rows, more)],
});

/** Published figures of the next year: the same cells with other numbers. */
const NEXT_YEAR = planOf(HEADINGS, [
  ["DEC-1", 81, null],
  ["DEC-2", RATE, null],
  ["DEC-3", 61, null],
]);

/** A later version of the template: a row and a column more, and another order of columns. */
const LARGER = planOf(
  ["Code", "Published", "Your figure", "Unit"],
  [
    ["DEC-0", 50, null],
    ["DEC-1", 81, null],
    ["DEC-2", RATE, null],
    ["DEC-3", 61, null],
  ],
  {},
  2,
);

/** What every workbook behind the port must do when inserted sheets are refreshed. */
export function describeUpdate(name: string, open: OpenWorkbook): void {
  describe(`a refresh in ${name}`, () => {
    let workbook: OpenedWorkbook;
    let id = "";
    beforeEach(async () => {
      workbook = await open({ Mine: { A1: "Notes" } });
      ({ id } = await workbook.port.insertSheets(planOf()));
      await workbook.userTypes("Mine", "B1", "='Theme 3'!C5");
    });
    afterEach(() => workbook.close());

    const typeEverywhere = async (): Promise<void> => {
      await workbook.userTypes("Theme 3", "B2", "Kent");
      await workbook.userTypes("Theme 3", "B5", 77);
      await workbook.userTypes("Theme 3", "D6", "Ask the team");
    };

    it("brings new figures and keeps what was typed and noted", async () => {
      await typeEverywhere();
      const { kept, moved, record } = await workbook.port.update(id, NEXT_YEAR);
      expect({ kept, moved }).toEqual({ kept: 2, moved: [] });
      expect(record).toMatchObject({ id, sheetNames: ["Theme 3"], templateVersion: 1 });
      expect(await workbook.contents("Theme 3")).toEqual({
        A1: "Decision making",
        A2: "Authority",
        B2: "Kent",
        A4: "Code",
        B4: "Your figure",
        C4: "Published",
        A5: "DEC-1",
        B5: 77,
        C5: 81,
        A6: "DEC-2",
        C6: RATE,
        D6: "Ask the team",
        A7: "DEC-3",
        C7: 61,
      });
    });

    it("takes what was typed to the same label and heading, and moves a note out of the way", async () => {
      await typeEverywhere();
      const { kept, moved } = await workbook.port.update(id, LARGER);
      expect(kept).toBe(2);
      expect(moved).toEqual([{ sheetName: "Theme 3", from: "D6", to: "E6" }]);
      const contents = await workbook.contents("Theme 3");
      expect(contents).toMatchObject({ B2: "Kent", A6: "DEC-1", B6: 81, C6: 77, E6: "Ask the team" });
      expect(contents["D6"]).toBeUndefined();
      expect((await workbook.port.insertions())[0]).toMatchObject({ templateVersion: 2 });
    });

    it("keeps a formula typed over a planned one, and has it read the same cells", async () => {
      const OWN_RATE = "=ROUND(CSPI.RATE(6,10000),0)";
      await workbook.userTypes("Theme 3", "C6", `${OWN_RATE}+C5`);
      await workbook.userTypes("Theme 3", "D7", "=SUM($C$5:C7)");
      expect((await workbook.port.update(id, NEXT_YEAR)).kept).toBe(1);
      expect(await workbook.contents("Theme 3")).toMatchObject({
        C5: 81,
        C6: `${OWN_RATE}+C5`,
        D7: "=SUM($C$5:C7)",
      });
      const { kept, moved } = await workbook.port.update(id, LARGER);
      // DEC-1 has moved from row 5 to row 6, and its published figure from column C to column B.
      expect({ kept, moved }).toEqual({ kept: 1, moved: [{ sheetName: "Theme 3", from: "D7", to: "E7" }] });
      expect(await workbook.contents("Theme 3")).toMatchObject({
        B7: `${OWN_RATE}+B6`,
        E7: "=SUM($B$6:B8)",
      });
    });

    it("leaves other people's formulas, the name and the position of the sheet", async () => {
      await workbook.userRenames("Theme 3", "Board paper");
      const before = [await workbook.contents("Mine"), await workbook.sheetNames()];
      await workbook.port.update(id, LARGER);
      expect([await workbook.contents("Mine"), await workbook.sheetNames()]).toEqual(before);
    });

    const states: readonly (readonly [string, () => Promise<void>])[] = [
      ["untouched", () => Promise.resolve()],
      ["typed on", typeEverywhere],
    ];
    it.each(states)("is undone exactly: a sheet %s", async (_which, type) => {
      await type();
      const before = await workbook.dump();
      await workbook.port.update(id, NEXT_YEAR);
      expect(await workbook.dump()).not.toEqual(before);
      expect(await workbook.port.undoUpdate()).toMatchObject({ id, templateVersion: 1 });
      expect(await workbook.dump()).toEqual(before);
      expect(await problemOf(workbook.port.undoUpdate())).toBe("not-found");
    });

    it("is undone where the layout has changed", async () => {
      await typeEverywhere();
      const before = await workbook.contents("Theme 3");
      await workbook.port.update(id, LARGER);
      await workbook.port.undoUpdate();
      expect(await workbook.contents("Theme 3")).toEqual(before);
      expect(await workbook.port.readRange("Measures[#All]")).toHaveLength(4);
      expect((await workbook.port.insertions())[0]).toMatchObject({ templateVersion: 1 });
    });

    it("is refused with the reason, and changes nothing", async () => {
      const refused = async (plan: SheetPlan, insertion = id): Promise<string> => {
        const before = await workbook.dump();
        const code = await problemOf(workbook.port.update(insertion, plan));
        expect(await workbook.dump()).toEqual(before);
        return code;
      };
      expect(await refused(NEXT_YEAR, "none such")).toBe("not-found");
      const [sheet] = NEXT_YEAR.sheets;
      if (!sheet) throw new Error("A plan without a sheet");
      expect(await refused({ ...NEXT_YEAR, sheets: [sheet, { ...sheet, key: "more" }] })).toBe(
        "other-layout",
      );
      expect(await refused({ ...NEXT_YEAR, sheets: [{ ...sheet, key: "other" }] })).toBe("other-layout");
      expect(await refused({ ...NEXT_YEAR, sheets: [{ ...sheet, holdsRecords: true }] })).toBe(
        "holds-records",
      );
      await workbook.userTypes("Theme 3", "A5", "DEC-3");
      await workbook.userTypes("Theme 3", "A7", "DEC-1");
      expect(await refused(NEXT_YEAR)).toBe("rows-moved");
      await workbook.userTypes("Theme 3", "A5", "DEC-1");
      await workbook.userTypes("Theme 3", "A7", "DEC-3");
      await workbook.userProtects("Theme 3");
      expect(await refused(NEXT_YEAR)).toBe("protected-sheet");
    });

    it("is not to be offered for the user's own lists", async () => {
      const [sheet] = NEXT_YEAR.sheets;
      if (!sheet) throw new Error("A plan without a sheet");
      const lists = { ...NEXT_YEAR, sheets: [{ ...sheet, holdsRecords: true }] };
      const inserted = await workbook.port.insertSheets(lists);
      expect(inserted.holdsRecords).toBe(true);
      const records = await workbook.port.insertions();
      expect(records.map(({ id: one, holdsRecords }) => [one, holdsRecords])).toEqual([
        [id, undefined],
        [inserted.id, true],
      ]);
      expect(await problemOf(workbook.port.update(inserted.id, lists))).toBe("holds-records");
    });

    it("is refused while formulas are frozen", async () => {
      await workbook.port.freeze(id);
      expect(await problemOf(workbook.port.update(id, NEXT_YEAR))).toBe("frozen-formulas");
    });

    it("stops when told to, with the workbook as it was", async () => {
      const before = await workbook.dump();
      const stop = new AbortController();
      stop.abort();
      const refreshing = workbook.port.update(id, NEXT_YEAR, { signal: stop.signal });
      expect(await problemOf(refreshing)).toBe("stopped");
      expect(await workbook.dump()).toEqual(before);
    });

    it("leaves an insertion that can still be removed", async () => {
      await workbook.port.update(id, LARGER);
      await workbook.port.remove(id);
      expect(await workbook.sheetNames()).toEqual(["Mine"]);
      expect(await problemOf(workbook.port.undoUpdate())).toBe("not-found");
    });
  });
}
