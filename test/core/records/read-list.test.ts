import { CellError, isCellError } from "../../../src/core/cells/cell-error";
import type { Grid } from "../../../src/core/cells/grid";
import { assessments } from "../../../src/core/records/lists/assessments";
import { referrals } from "../../../src/core/records/lists/referrals";
import { readList } from "../../../src/core/records/read-list";
import type { ReadingOptions, RecordList, RecordListDefinition } from "../../../src/core/records/record-list";
import { sentencesOf } from "../../support/sentences-of";

const read = (
  grid: Grid,
  list: RecordListDefinition = referrals,
  options: ReadingOptions = {},
): RecordList => {
  const result = readList(grid, list, options);
  if (isCellError(result)) throw new Error(result.message);
  return result;
};

const sentence = (
  grid: Grid,
  list: RecordListDefinition = referrals,
  options: ReadingOptions = {},
): string => {
  const result = readList(grid, list, options);
  return isCellError(result) ? `${result.code} ${result.message}` : "no error";
};

describe("reading a list", () => {
  const list = read([
    ["List 3: Referrals", null, null, null],
    ["Referral NFA?", "Child Unique ID (1)", "DATE OF\nREFERRAL", "Referral Source"],
    ["a) Yes", 1024, "01/04/2024", "q) 6: Police"],
    [null, null, null, null],
    [false, "AB1", 45384.5, "Schools"],
    ["Total", null, 2, null],
  ]);

  it("finds the records and their rows", () => {
    expect(list.count).toBe(2);
    expect([...list.rowNumbers]).toEqual([3, 5]);
  });

  it("reads dates, codes, answers and identifiers", () => {
    expect([...(list.column("CINreferralDate")?.numbers ?? [])]).toEqual([45383, 45384]);
    expect(list.column("ReferralSource")?.texts).toEqual(["6", "2A"]);
    expect([...(list.column("ReferralNFA")?.flags ?? [])]).toEqual([1, 0]);
    expect(list.column("LAchildID")?.texts).toEqual(["1024", "AB1"]);
    expect(list.column("ReasonForClosure")).toBeUndefined();
  });

  it("reports what it did", () => {
    expect(list.report.headingRow).toBe(2);
    expect(list.report.blankRows).toBe(1);
    expect(list.report.totalRows).toEqual([6]);
    expect(list.report.missing).toContain("ReasonForClosure");
    expect(sentencesOf(list.report.cautions)).toEqual(["A total row was left out: row 6"]);
  });

  it("reads the 1904 date system when told", () => {
    const old = read(
      [
        ["Child ID", "Referral date"],
        ["A", 43921],
      ],
      referrals,
      { dateSystem: 1904 },
    );
    expect(old.column("CINreferralDate")?.numbers[0]).toBe(45383);
  });

  it("leaves out headings that are repeated further down, and says so", () => {
    const pasted = read([
      ["Child ID", "Referral date"],
      ["A", 45383],
      ["Child ID", "Referral date"],
      ["B", 45384],
    ]);
    expect(pasted.count).toBe(2);
    expect(sentencesOf(pasted.report.cautions)).toEqual(["The headings are repeated in row 3, left out"]);
  });

  it("keeps a child whose name begins like a total", () => {
    expect(
      read([
        ["Child ID", "Referral date"],
        ["Totaljobs1", 45383],
      ]).count,
    ).toBe(1);
  });
});

describe("what could not be read", () => {
  it("is reported with its rows and its reason, and counts as missing", () => {
    const list = read([
      ["Child ID", "Referral date", "Referral source"],
      ["A", "31/02/2024", "ZZ"],
      ["B", 45383, new CellError("#N/A", "")],
      ["C", "soon", "6"],
    ]);
    expect(list.report.unreadCount).toBe(4);
    expect(list.report.unread[0]).toEqual({
      field: "CINreferralDate",
      row: 2,
      seen: "31/02/2024",
      because: "not a date with the day first, such as 31/03/2024",
    });
    expect(sentencesOf(list.report.cautions)).toEqual([
      '2 cells under "Referral date" could not be read (not a date with the day first, such as 31/03/2024), in rows 2 and 4',
      '2 cells under "Referral source" could not be read (not a code or label of the list), in rows 2 and 3',
    ]);
    expect([...(list.column("CINreferralDate")?.numbers ?? [])].filter(Number.isNaN)).toHaveLength(2);
  });

  it("says how many rows are concerned when they are many", () => {
    const rows = Array.from({ length: 300 }, (_, i) => [`A${i}`, i < 250 ? "soon" : 45383]);
    const list = read([["Child ID", "Referral date"], ...rows]);
    expect(list.report.unread).toHaveLength(200);
    expect(list.report.unreadCount).toBe(250);
    expect(sentencesOf(list.report.cautions)[0]).toContain("in rows 2, 3, 4, 5, 6 and 245 more");
  });

  it("drops an optional column of dates that holds none, and says so", () => {
    const list = read([
      ["Child ID", "Referral date", "Closure date"],
      ["A", 45383, "see notes"],
    ]);
    expect(list.column("CINclosureDate")).toBeUndefined();
    expect(sentencesOf(list.report.cautions)).toEqual([
      'No cell under "Closure date" is a date (the first is "see notes"), so the column is not used',
    ]);
  });

  it("tells a second column of the same field", () => {
    const list = read([
      ["Child ID", "Referral date", "Date of referral"],
      ["A", 45383, 45390],
    ]);
    expect(sentencesOf(list.report.cautions)).toEqual([
      'Column C ("Date of referral") is a second column of date of referral and is not read',
    ]);
    expect(list.column("CINreferralDate")?.numbers[0]).toBe(45383);
  });

  it("tells a column that a merged heading left without one", () => {
    const list = read([
      ["Child ID", "Referral date", null],
      ["A", 45383, "North"],
    ]);
    expect(sentencesOf(list.report.cautions)).toEqual([
      "Column C has no heading, as merged headings leave it, and is not read: unmerge the headings and fill each one in",
    ]);
  });

  it("tells a heading that was only nearly known", () => {
    expect(
      read([
        ["Child ID", "Date of referal"],
        ["A", 45383],
      ]).report.cautions.map(({ sentence }) => sentence),
    ).toEqual(['"Date of referal" was taken to be date of referral']);
  });

  it("tells headings that are spread over two rows", () => {
    const list = read(
      [
        ["Child ID", "Assessment", null],
        [null, "start date", "completion date"],
        ["A", 45383, 45390],
      ],
      assessments,
    );
    expect(list.count).toBe(1);
    expect(sentencesOf(list.report.cautions)).toEqual([
      "The headings are spread over two rows, which were read as one: unmerge them if a column is not recognised",
    ]);
  });
});

describe("bad input gets one sentence", () => {
  it.each<[string, Grid, string]>([
    ["an empty range", [[null, " "]], "#VALUE! The range is empty: select referrals with the heading row"],
    ["no rows at all", [], "#VALUE! The range is empty: select referrals with the heading row"],
    [
      "no known heading",
      [
        ["Fruit", "Colour"],
        ["Apple", "Red"],
      ],
      '#VALUE! No heading recognised for referrals, starting with "Fruit": select the heading row too, or name the columns in the mapping argument',
    ],
    ["numbers only", [[1, 2]], "#VALUE! No headings found for referrals: select the heading row too"],
    [
      "headings only",
      [
        ["Child ID", "Referral date"],
        [null, null],
      ],
      "#VALUE! The range has headings and no rows below them: select the rows of referrals too",
    ],
    [
      "one row, of headings",
      [["Child ID", "Referral date"]],
      "#VALUE! The range has headings and no rows below them: select the rows of referrals too",
    ],
    [
      "text where dates belong",
      [
        ["Child ID", "Referral date"],
        ["A", "spring"],
        ["B", "autumn"],
      ],
      '#VALUE! No cell under "Referral date" is a date, the first is "spring": enter dates as 31/03/2024, or name the right column in the mapping argument',
    ],
  ])("%s", (_, grid, expected) => {
    expect(sentence(grid)).toBe(expected);
  });

  it("a mapping that names nothing", () => {
    const grid = [
      ["Child ID", "Referral date"],
      ["A", 45383],
    ];
    expect(sentence(grid, referrals, { mapping: { Shoes: "Child ID" } })).toBe(
      '#VALUE! The mapping names "Shoes", which is no column of referrals: use a name from =CSPI.DEFINE()',
    );
    expect(sentence(grid, referrals, { mapping: { LAchildID: "Key" } })).toBe(
      '#VALUE! The mapping names the heading "Key", which is not in the range: copy the heading as it stands there',
    );
  });

  it("reads one row of data without complaint", () => {
    expect(
      read([
        ["Child ID", "Referral date"],
        ["A", 45383],
      ]).count,
    ).toBe(1);
  });
});
