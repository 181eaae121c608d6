import { isCellError } from "../../src/core/cells/cell-error";
import type { Grid } from "../../src/core/cells/grid";
import { ReadingCache } from "../../src/core/records/reading-cache";
import { findIndicator } from "../../src/indicators/index";
import { recordsFor } from "../../src/indicators/records-for";

const indicator = findIndicator("DEC-1");
if (isCellError(indicator)) throw new Error(indicator.message);

const list = (heading: string): Grid => [
  ["Child ID", heading, "NFA"],
  ["A1", 45400, "No"],
];

describe("recordsFor", () => {
  test("reads a range once, however many formulas ask for it", () => {
    const cache = new ReadingCache();
    const first = recordsFor(indicator, list("Referral date"), cache);
    // Excel hands over a new array for each formula
    expect(recordsFor(indicator, list("Referral date"), cache)).toBe(first);
    expect(cache.size).toBe(1);
  });

  test("reads it afresh when a heading has changed", () => {
    const cache = new ReadingCache();
    const before = recordsFor(indicator, list("Colour"), cache);
    const after = recordsFor(indicator, list("Referral date"), cache);
    expect(isCellError(before) || before.column("CINreferralDate") === undefined).toBe(true);
    expect(!isCellError(after) && after.column("CINreferralDate")?.numbers[0]).toBe(45400);
  });

  test("looks at the kind of list once for the same top rows", () => {
    const cache = new ReadingCache();
    expect(cache.likely(list("Referral date"))).toBe(cache.likely(list("Referral date")));
    expect(cache.likely(list("Referral date"))).not.toBe(cache.likely(list("Date")));
    cache.clear();
    expect(cache.likely(list("Referral date"))[0]?.list.id).toBe("referrals");
  });

  const sentence = (code: string, grid: Grid, mapping?: Record<string, string>): string => {
    const wanted = findIndicator(code);
    if (isCellError(wanted)) throw new Error(wanted.message);
    const records = recordsFor(wanted, grid, new ReadingCache(), mapping ? { mapping } : {});
    return isCellError(records) ? records.message : `read as ${records.list.id}`;
  };

  test.each<[string, string, string[], string]>([
    [
      "child in need plans are no child protection plans",
      "ACT-6",
      ["Child ID", "CINPlanStartDate", "CINPlanEndDate"],
      "ACT-6 is not counted from child in need plans: select the list of child protection plans",
    ],
    [
      "conferences are no section 47 enquiries",
      "ACT-4",
      ["Child Unique ID", "Strategy Discussion Date", "Conference Date", "Conference Type"],
      "ACT-4 is not counted from conferences: select the list of section 47 enquiries",
    ],
    [
      "referrals are no assessments",
      "DEC-6",
      ["Child ID", "Date of referral", "Referral source", "Referral NFA?"],
      "DEC-6 is not counted from referrals: select the list of assessments",
    ],
    [
      "a list may be one of several that an indicator is counted from",
      "DEC-7",
      ["Child Unique ID", "Strategy Discussion Date", "Conference Date", "Conference Type"],
      "read as conferences",
    ],
  ])("%s", (_, code, headings, expected) => {
    expect(sentence(code, [headings, headings.map(() => 45400)])).toBe(expected);
  });

  test("a mapping decides what a range is", () => {
    const grid: Grid = [
      ["Child ID", "CINPlanStartDate", "CINPlanEndDate"],
      ["A", 45400, null],
    ];
    const mapping = { "Plan start date": "CINPlanStartDate", "Plan end date": "CINPlanEndDate" };
    expect(sentence("ACT-6", grid, mapping)).toBe("read as child-protection-plans");
  });
});
