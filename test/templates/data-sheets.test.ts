import { isCellError } from "../../src/core/cells/cell-error";
import type { Scalar } from "../../src/core/cells/grid";
import { parseArea } from "../../src/core/cells/a1";
import { codeSpellings, readCode } from "../../src/core/records/cell-reading/code-cell";
import { recogniseHeadings } from "../../src/core/records/heading-recognition";
import { readList } from "../../src/core/records/read-list";
import { findRecordList, recordLists } from "../../src/core/records/record-lists";
import { guessList } from "../../src/taskpane/features/my-data/guess-list";
import { dataSheets } from "../../src/templates/data-sheets";
import type { PlannedSheet, SheetPlan } from "../../src/templates/plan";
import { given, openCommittedPack } from "../support/committed-pack";
import { cellsOfSheet } from "../support/plan-text";
import { sentencesOf } from "../support/sentences-of";

const benchmarks = openCommittedPack();
const inputs = { authority: "Leeds", year: 2025, from: 45383, to: 45747 };
const build = (lists?: readonly string[]) =>
  dataSheets.build(lists === undefined ? inputs : { ...inputs, lists }, benchmarks, []);
const all = given(build(recordLists.map(({ id }) => id))) as SheetPlan;
const listSheets = all.sheets.filter((sheet) => sheet.holdsRecords);

/** The table of a list sheet as a worksheet would hold it. */
const gridOf = (sheet: PlannedSheet): Scalar[][] => {
  const area = parseArea(sheet.tables[0]?.range ?? "");
  if (!area) throw new RangeError("A list sheet without its table");
  const cells = new Map([...cellsOfSheet(sheet)]);
  return Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => {
      const letters = c < 26 ? String.fromCharCode(65 + c) : `A${String.fromCharCode(65 + c - 26)}`;
      return cells.get(`${letters}${area.row + r + 1}`) ?? null;
    }),
  );
};

const listOf = (sheet: PlannedSheet) => {
  const list = findRecordList(sheet.key);
  if (!list) throw new RangeError(sheet.key);
  return list;
};

describe("data sheets", () => {
  it("are of every list that is read, and of the usual ones when nothing is chosen", () => {
    expect(listSheets.map(({ key }) => key)).toEqual(recordLists.map(({ id }) => id));
    const usual = given(build()) as SheetPlan;
    expect(usual.sheets.map(({ name }) => name)).toEqual([
      "Data sheets guide",
      "Assessments",
      "Child protection plans",
      "Referrals",
      "Reviews",
      "Section 47 enquiries",
      "Data sheets codes",
    ]);
  });

  it("says what is wrong where no list or an unknown one is chosen", () => {
    expect(build([])).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("tick at least one"),
    });
    expect(build(["cats"])).toMatchObject({ code: "#N/A", message: expect.stringContaining('"cats"') });
  });

  it("keeps every drop-down of words within what Excel takes", () => {
    for (const { rule } of all.sheets.flatMap((sheet) => sheet.validations))
      if (rule.kind === "list") expect(rule.source.join(",").length).toBeLessThanOrEqual(255);
  });
});

describe.each(listSheets.map((sheet) => ({ name: sheet.name, sheet })))("the sheet of $name", ({ sheet }) => {
  const grid = gridOf(sheet);
  const list = listOf(sheet);
  const codeSheet = all.sheets.find(({ key }) => key === "codes");

  it("has headings that are all recognised, surely, and no other", () => {
    const { matched, twice } = recogniseHeadings((grid[0] ?? []).map(String), list, {}, false);
    expect(matched.map(({ field }) => field.name)).toEqual(list.fields.map(({ name }) => name));
    expect(twice).toEqual([]);
  });

  it("is found as its list with certainty by the pane", () => {
    const head = grid.slice(0, 12);
    const candidate = { reference: "T[#All]", tableName: "T", sheetName: "S", rows: 21, head };
    expect(guessList(candidate)).toMatchObject({ listId: list.id, sureness: "certain", missing: [] });
  });

  it("counts nothing of the example, and what is typed below it", () => {
    const empty = readList(grid, list);
    expect(isCellError(empty) && empty.message).toMatch(/headings/i);
    const first = list.fields[0]?.kind === "date" ? "30/09/2024" : "A1";
    const typed = grid.map((row, index) => (index === 2 ? [first, ...(grid[1] ?? []).slice(1)] : row));
    const read = readList(typed, list);
    if (isCellError(read)) throw new Error(read.message);
    expect([read.count, read.report.exampleRows, read.report.unread]).toEqual([1, [2], []]);
    expect(sentencesOf(read.report.cautions)).toContain("The example in row 2 was left out: delete it");
  });

  it("offers codes that read back as themselves", () => {
    const cells = codeSheet ? cellsOfSheet(codeSheet) : new Map<string, string>();
    const ruled = sheet.validations.filter(({ rule }) => rule.kind === "listInCells");
    expect(ruled).toHaveLength(list.fields.filter(({ kind }) => kind === "code").length);
    for (const { range, rule } of ruled) {
      const field = list.fields[parseArea(range)?.column ?? -1];
      const area = parseArea(rule.kind === "listInCells" ? (rule.source.split("!")[1] ?? "") : "");
      const words = Array.from({ length: area?.rows ?? 0 }, (_row, r) =>
        cells.get(`C${(area?.row ?? 0) + r + 1}`),
      );
      const known = codeSpellings(field?.codes ?? []);
      expect(words.map((word) => readCode(word ?? null, known))).toEqual(
        field?.codes?.map(({ code }) => code),
      );
    }
  });
});
