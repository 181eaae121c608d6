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
});
