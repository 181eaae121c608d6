// Every way in which a list of a case system arrives malformed, with what is read and the exact sentences shown.
import { CellError, isCellError } from "../../src/core/cells/cell-error";
import type { Grid, Scalar } from "../../src/core/cells/grid";
import { referrals } from "../../src/core/records/lists/referrals";
import { readList } from "../../src/core/records/read-list";
import type { ReadingOptions, RecordList } from "../../src/core/records/record-list";
import { sentencesOf } from "../support/sentences-of";

const read = (grid: Grid, options: ReadingOptions = {}): RecordList => {
  const list = readList(grid, referrals, options);
  if (isCellError(list)) throw new Error(list.message);
  return list;
};

/** 1 April 2024 as a serial number: 45383 by Excel's DATE(2024,4,1). */
const APRIL_1 = 45383;

/** Identifiers and dates as read; a date that is missing is null. */
const rowsOf = (list: RecordList): (readonly [string, number | null])[] =>
  Array.from({ length: list.count }, (_, i) => {
    const date = list.column("CINreferralDate")?.numbers[i] ?? NaN;
    return [list.column("LAchildID")?.texts[i] ?? "", Number.isNaN(date) ? null : date];
  });

const two: Scalar[][] = [
  ["A1", APRIL_1],
  ["B2", APRIL_1 + 1],
];
const bothRead = [
  ["A1", APRIL_1],
  ["B2", APRIL_1 + 1],
];
const IDS_AND_DATES = ["Child ID", "Referral date"];
const NO_CAUTION: string[] = [];

describe("headings", () => {
  it.each<[string, Grid, string[]]>([
    [
      "in another order",
      [["Referral date", "Child ID"], ...two.map(([id, date]) => [date ?? null, id ?? null])],
      NO_CAUTION,
    ],
    ["in capitals", [["CHILD ID", "REFERRAL DATE"], ...two], NO_CAUTION],
    ["with line breaks", [["Child\nID", "Referral\r\ndate"], ...two], NO_CAUTION],
    ["with trailing and hard spaces", [["Child ID  ", "Referral\u00A0date\u00A0"], ...two], NO_CAUTION],
    ["with a number behind", [["Child Unique ID (1)", "Date of referral (2)"], ...two], NO_CAUTION],
    ["with a number in front", [["1. Child Unique ID", "2) Date of referral"], ...two], NO_CAUTION],
    ["as census items", [["LAchildID", "CINreferralDate"], ...two], NO_CAUTION],
    ["misspelt", [["Child ID", "Referal date"], ...two], ['"Referal date" was taken to be date of referral']],
    [
      "below title rows",
      [["List 3: Referrals", null], ["Printed 2 April 2024", null], [null, null], IDS_AND_DATES, ...two],
      NO_CAUTION,
    ],
    ["below a title in merged cells", [["Referrals received", null], IDS_AND_DATES, ...two], NO_CAUTION],
    [
      "below records, as sorting with the headings leaves them",
      [["C3", APRIL_1], IDS_AND_DATES, ...two],
      [
        "A row above the headings of row 2 looks like a record and is not read: move row 1 below the headings",
      ],
    ],
    [
      "twice",
      [["Child ID", "Referral date", "Date of referral"], ...two.map((row) => [...row, 1])],
      ['Column C ("Date of referral") is a second column of date of referral and is not read'],
    ],
    [
      "missing over a column",
      [["Child ID", "Referral date", null], ...two.map((row) => [...row, "North"])],
      [
        "Column C has no heading, as merged headings leave it, and is not read: unmerge the headings and fill each one in",
      ],
    ],
    [
      "repeated further down",
      [IDS_AND_DATES, ...two.slice(0, 1), IDS_AND_DATES, ...two.slice(1)],
      ["The headings are repeated in row 3, left out"],
    ],
  ])("%s", (_, grid, cautions) => {
    const list = read(grid);
    expect(rowsOf(list)).toEqual(bothRead);
    expect(sentencesOf(list.report.cautions)).toEqual(cautions);
  });

  it("that are far from the usual are named in a mapping", () => {
    const grid = [["Key", "Came in"], ...two];
    const mapping = { "Child ID": "Key", "Date of referral": "came in" };
    expect(rowsOf(read(grid, { mapping }))).toEqual(bothRead);
    expect(rowsOf(read(grid, { mapping: { LAchildID: 1, CINreferralDate: 2 } }))).toEqual(bothRead);
  });

  it("of any length are no trouble", () => {
    const long = "(".repeat(32_767);
    expect(rowsOf(read([[...IDS_AND_DATES, long], ...two.map((row) => [...row, long])]))).toEqual(bothRead);
  });
});

describe("rows", () => {
  it.each<[string, Grid, number, string[]]>([
    ["that are blank", [IDS_AND_DATES, [null, null], ...two, ["", " "]], 2, NO_CAUTION],
    ["of totals", [IDS_AND_DATES, ...two, ["Total", 2]], 0, ["A total row was left out: row 4"]],
    [
      "of subtotals and totals",
      [IDS_AND_DATES, ["A1", APRIL_1], ["Subtotal", 1], ["B2", APRIL_1 + 1], ["Grand total", 2]],
      0,
      ["Total rows were left out: rows 3 and 5"],
    ],
  ])("%s", (_, grid, blank, cautions) => {
    const list = read(grid);
    expect(rowsOf(list)).toEqual(bothRead);
    expect(list.report.blankRows).toBe(blank);
    expect(sentencesOf(list.report.cautions)).toEqual(cautions);
  });
});

describe("dates", () => {
  it.each<[string, Scalar, number | null]>([
    ["a serial number", APRIL_1, APRIL_1],
    ["a serial number with a time", APRIL_1 + 0.999, APRIL_1],
    ["a serial number kept as text", "45383", APRIL_1],
    ["day first", "01/04/2024", APRIL_1],
    ["day first with two digits of the year", "1.4.24", APRIL_1],
    ["day first with a time", "01/04/2024 23:59", APRIL_1],
    ["day first with a time of twelve hours", "01/04/2024 11:59 pm", APRIL_1],
    ["in ISO form", "2024-04-01", APRIL_1],
    ["in ISO form with a time", "2024-04-01T08:30:00Z", APRIL_1],
    ["with the month in words", "1st April 2024", APRIL_1],
    ["with the day of the week", "Monday, 1 Apr 2024", APRIL_1],
    ["missing", null, null],
    ["a word for nothing", "n/a", null],
  ])("%s", (_, cell, day) => {
    const list = read([IDS_AND_DATES, ["A1", cell], ["B2", APRIL_1]]);
    expect(rowsOf(list)[0]).toEqual(["A1", day]);
    expect(sentencesOf(list.report.cautions)).toEqual([]);
  });

  it("of a workbook that counts from 1904", () => {
    // Excel: DATE(2024,4,1) is 43921 there.
    const list = read([IDS_AND_DATES, ["A1", 43921]], { dateSystem: 1904 });
    expect(rowsOf(list)).toEqual([["A1", APRIL_1]]);
  });

  it.each<[string, Scalar, string]>([
    ["month first", "04/13/2024", "not a date with the day first, such as 31/03/2024"],
    ["that never was", "30/02/2024", "not a date with the day first, such as 31/03/2024"],
    ["in words", "see notes", "not a date with the day first, such as 31/03/2024"],
    ["an error cell", new CellError("#VALUE!", ""), "an Excel error"],
    ["a tick", true, "not a date"],
    ["past what Excel holds", 9_999_999, "not a date that Excel can hold"],
    ["below nought", -3, "not a date that Excel can hold"],
    ["a very long text", "x".repeat(32_767), "not a date with the day first, such as 31/03/2024"],
  ])("%s are reported, not guessed", (_, cell, because) => {
    const list = read([IDS_AND_DATES, ["A1", cell], ["B2", APRIL_1]]);
    expect(rowsOf(list)).toEqual([
      ["A1", null],
      ["B2", APRIL_1],
    ]);
    expect(sentencesOf(list.report.cautions)).toEqual([
      `1 cell under "Referral date" could not be read (${because}), in row 2`,
    ]);
  });
});

describe("identifiers", () => {
  const ids = (...cells: Scalar[]) => {
    const list = read([IDS_AND_DATES, ...cells.map((cell) => [cell, APRIL_1])]);
    return { ids: list.column("LAchildID")?.texts, cautions: sentencesOf(list.report.cautions) };
  };

  it("that Excel turned into numbers are the same as text", () => {
    expect(ids(1024, "1024", " 1024 ", "1024.0")).toEqual({
      ids: ["1024", "1024", "1024", "1024"],
      cautions: [],
    });
    expect(ids(1.23e11)).toEqual({ ids: ["123000000000"], cautions: [] });
  });

  it("whose digits Excel lost are not read", () => {
    expect(ids("1.23E+11", 1.23e17, "A1")).toEqual({
      ids: ["", "", "A1"],
      cautions: [
        '2 cells under "Child ID" could not be read (an identifier whose digits Excel has lost), in rows 2 and 3',
      ],
    });
  });

  it("whose first noughts Excel dropped in some rows are told", () => {
    expect(ids("00417", 417, "X1", "0009")).toEqual({
      ids: ["00417", "417", "X1", "0009"],
      cautions: [
        'Identifiers under "Child ID" differ only by noughts in front, which Excel drops from numbers, and count as different children, in rows 2 and 3: format the column as text',
      ],
    });
  });

  it("that are errors or ticks are reported", () => {
    expect(ids(new CellError("#REF!", ""), true, "A1")).toEqual({
      ids: ["", "", "A1"],
      cautions: ['2 cells under "Child ID" could not be read (an Excel error), in rows 2 and 3'],
    });
  });
});

describe("answers and codes", () => {
  const column = (heading: string, field: string, cells: Scalar[]) => {
    const list = read([[...IDS_AND_DATES, heading], ...cells.map((cell, i) => [`A${i}`, APRIL_1, cell])]);
    const read1 = list.column(field);
    return {
      read: read1?.flags.length ? [...read1.flags] : read1?.texts,
      cautions: sentencesOf(list.report.cautions),
    };
  };

  it("yes in all its forms", () => {
    const cells = [true, 1, "1", -1, "Y", "yes", "YES ", "a) Yes", "1 - Yes", "True", "t", "NFA"];
    expect(column("Referral NFA?", "ReferralNFA", cells)).toEqual({ read: cells.map(() => 1), cautions: [] });
  });

  it("no in all its forms", () => {
    const cells = [false, 0, "0", "N", "no", "b) No", "0 - No", "FALSE", "f", "Further action"];
    expect(column("Referral NFA?", "ReferralNFA", cells)).toEqual({ read: cells.map(() => 0), cautions: [] });
  });

  it("neither, and errors", () => {
    expect(
      column("Referral NFA?", "ReferralNFA", ["maybe", new CellError("#N/A", ""), null, "c) Unknown"]),
    ).toEqual({
      read: [-1, -1, -1, -1],
      cautions: ['2 cells under "Referral NFA?" could not be read (neither yes nor no), in rows 2 and 3'],
    });
  });

  it("codes, labels and both, and what is neither", () => {
    expect(
      column("Referral Source", "ReferralSource", [
        "6",
        6,
        "Police",
        "q) 6: Police",
        "6 - Police",
        "7 - Police",
        "zz",
        "y".repeat(32_767),
      ]),
    ).toEqual({
      read: ["6", "6", "6", "6", "6", "", "", ""],
      cautions: [
        '3 cells under "Referral Source" could not be read (not a code or label of the list), in rows 7, 8 and 9',
      ],
    });
  });
});

describe("what is no list at all gets one sentence", () => {
  it.each<[string, Grid, string]>([
    [
      "a very long text",
      [["Once upon a time ".repeat(2_000)]],
      'No heading recognised for referrals, starting with "Once upon a time Once upon a time Once upon a time Once upon\u2026": select the heading row too, or name the columns in the mapping argument',
    ],
    [
      "errors",
      [[new CellError("#REF!", ""), true]],
      "No headings found for referrals: select the heading row too",
    ],
    ["blank rows", [[null], [" "]], "The range is empty: select referrals with the heading row"],
    [
      "headings and blank rows",
      [IDS_AND_DATES, [null, ""]],
      "The range has headings and no rows below them: select the rows of referrals too",
    ],
    [
      "headings and a total",
      [IDS_AND_DATES, ["Total", 0]],
      "The range has headings and no rows below them: select the rows of referrals too",
    ],
    [
      "errors for dates",
      [IDS_AND_DATES, ["A1", new CellError("#NAME?", "")]],
      'No cell under "Referral date" is a date, the first is "#NAME?": enter dates as 31/03/2024, or name the right column in the mapping argument',
    ],
  ])("%s", (_, grid, sentence) => {
    expect(readList(grid, referrals)).toEqual(new CellError("#VALUE!", sentence));
  });
});
