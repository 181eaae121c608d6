import type { SheetInspection, WorkbookInspection } from "../../../../src/excel/port";
import type { ListInWorkbook } from "../../../../src/taskpane/features/my-data/list-guess";
import { sharingFindings } from "../../../../src/taskpane/features/share/sharing-findings";

const none = { total: 0, addresses: [] };
const two = { total: 2, addresses: ["B2", "C4"] };

const sheet = (changes: Partial<SheetInspection> = {}): SheetInspection => ({
  name: "Mine",
  visibility: "visible",
  rows: 10,
  columns: 4,
  hidesRows: false,
  hidesColumns: false,
  isInserted: false,
  addInFormulas: none,
  linkedFormulas: none,
  smallCounts: none,
  comments: 0,
  ...changes,
});

const workbook = (
  sheets: readonly SheetInspection[],
  changes: Partial<WorkbookInspection> = {},
): WorkbookInspection => ({
  sheets,
  hiddenNames: 0,
  kept: { choices: 0, insertions: 0, frozenFormulas: 0 },
  ...changes,
});

const list = (listId: string | null, sureness: "certain" | "unsure", rows = 250): ListInWorkbook => ({
  name: "Referrals",
  sheetName: "Mine",
  reference: "Referrals[#All]",
  address: "A1:D251",
  rows,
  guess:
    listId === null ? null : { listId, title: "Referrals", sureness, matched: [], missing: [], ignored: [] },
  mapping: {},
  isUsed: true,
  hasRival: false,
});

const told = (inspection: WorkbookInspection, lists: readonly ListInWorkbook[] | null = []) =>
  sharingFindings(inspection, lists).map(({ id, severity }) => `${severity} ${id}`);

it("finds nothing in a plain workbook", () => {
  expect(told(workbook([sheet()]))).toEqual([]);
});

it.each<[string, WorkbookInspection]>([
  ["look hidden-sheets", workbook([sheet({ visibility: "hidden" })])],
  ["look very-hidden-sheets", workbook([sheet({ visibility: "veryHidden" })])],
  ["look hidden-lines", workbook([sheet({ hidesRows: true })])],
  ["look hidden-lines", workbook([sheet({ hidesColumns: true })])],
  ["look small-counts", workbook([sheet({ smallCounts: two })])],
  ["look add-in-formulas", workbook([sheet({ addInFormulas: two })])],
  ["look linked-formulas", workbook([sheet({ linkedFormulas: two })])],
  ["look comments", workbook([sheet({ comments: 3 })])],
  ["look hidden-names", workbook([sheet()], { hiddenNames: 1 })],
  ["know kept", workbook([sheet()], { kept: { choices: 2, insertions: 0, frozenFormulas: 0 } })],
])("%s is found alone", (expected, inspection) => {
  expect(told(inspection)).toEqual([expected]);
});

describe("lists", () => {
  it.each([
    ["mustNotLeave records", list("referrals", "certain")],
    ["look perhaps-records", list("referrals", "unsure")],
    ["look perhaps-records", list(null, "certain")],
    ["look perhaps-records", list("workforce-counts", "certain")],
  ])("%s", (expected, one) => {
    expect(told(workbook([sheet()]), [one])).toEqual([expected]);
  });

  it("with headings alone are not found", () => {
    expect(told(workbook([sheet()]), [list("referrals", "certain", 0)])).toEqual([]);
  });

  it("on a hidden sheet are named without a way to go there", () => {
    const hidden = workbook([sheet({ visibility: "hidden" })]);
    const [records] = sharingFindings(hidden, [list("referrals", "certain")]);
    expect(records?.places).toEqual([
      { sheetName: "Mine", address: "A1:D251", words: "Referrals, 250 rows", canGoTo: false },
    ]);
  });
});

it("counts cells over all sheets, lists those it has addresses of and says how many are left", () => {
  const sheets = [
    sheet({ addInFormulas: { total: 120, addresses: ["A1"] } }),
    sheet({ name: "Other", addInFormulas: two }),
  ];
  const [formulas] = sharingFindings(workbook(sheets), []);
  expect(formulas?.title).toBe("122 formulas of this add-in.");
  expect(formulas?.places.map(({ words }) => words)).toEqual(["Mine, A1", "Other, B2", "Other, C4"]);
  expect(formulas?.unlisted).toBe(119);
  expect(formulas?.action).toBe("freeze");
});
