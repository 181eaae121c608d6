import { isCellError } from "../../../src/core/cells/cell-error";
import type { Scalar } from "../../../src/core/cells/grid";
import { childEvents } from "../../../src/core/records/child-events";
import { childNumbers } from "../../../src/core/records/child-numbers";
import { referrals } from "../../../src/core/records/lists/referrals";
import { readList } from "../../../src/core/records/read-list";

const listOf = (...rows: Scalar[][]) => {
  const list = readList([["Child ID", "Referral date"], ...rows], referrals);
  if (isCellError(list)) throw new Error(list.message);
  return list;
};

describe("childEvents", () => {
  const list = listOf(
    ["B", 45010],
    ["A", 45020],
    ["A", 45000],
    ["A", 45020],
    [null, 45000],
    [null, 45000],
    ["C", null],
  );
  const events = childEvents(list, "CINreferralDate");

  it("counts a child once a day, the first row of the list", () => {
    expect([...events.records].sort()).toEqual([0, 1, 2, 4, 5]);
    expect(events.duplicates).toBe(1);
  });

  it("knows the event before each", () => {
    const at = [...events.records].indexOf(1);
    expect(events.previousDays[at]).toBe(45000);
    expect([...events.previousDays].filter((day) => !Number.isNaN(day))).toHaveLength(1);
  });

  it("matches rows without an identifier with no other, and leaves out those without a date", () => {
    expect(events.undated).toEqual([6]);
    expect(childNumbers(list).withoutIdentifier).toBe(2);
    expect(childNumbers(list).count).toBe(5);
  });

  it("is worked out once for a list", () => {
    expect(childEvents(list, "CINreferralDate")).toBe(events);
  });
});
