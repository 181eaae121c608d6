import fc from "fast-check";
import { latestEnds } from "../../../../src/core/records/checks/day-spans";
import { recordsOf } from "../../../support/describe-checks";

const FIELDS = ["CPPstartDate", "CPPendDate"] as const;

const spansOf = (rows: readonly (readonly [string, number | null, number | null])[], openEnded = false) => {
  const records = recordsOf("child-protection-plans", [["LAchildID", ...FIELDS], ...rows]);
  const ids = records.column("LAchildID")?.texts ?? [];
  return latestEnds(records, FIELDS, (record) => ids[record] ?? "", openEnded);
};

describe("latestEnds", () => {
  it("is the latest end of what starts in the days that are asked for", () => {
    const latestEnd = spansOf([
      ["A", 45010, 45090],
      ["A", 45000, 45020],
      ["A", 45030, 45040],
      ["B", 45000, 45500],
    ]);
    expect(latestEnd("A", 45000, 45010)).toBe(45020);
    expect(latestEnd("A", 45000, 45011)).toBe(45090);
    expect(latestEnd("A", 45011, 45100)).toBe(45040);
    expect(latestEnd("A", 45031, 45100)).toBe(-Infinity);
    expect(latestEnd("C", 45000, 45100)).toBe(-Infinity);
  });

  it("takes one date for a day, or for a span without end, and passes over an end before the start", () => {
    const rows = [
      ["A", 45010, null],
      ["B", null, 45010],
      ["C", 45010, 45009],
    ] as const;
    const ends = (latestEnd: ReturnType<typeof spansOf>) =>
      ["A", "B", "C"].map((child) => latestEnd(child, 45000, 45100));
    expect(ends(spansOf(rows))).toEqual([45010, 45010, -Infinity]);
    expect(ends(spansOf(rows, true))).toEqual([Infinity, -Infinity, -Infinity]);
  });

  it("is what looking at every span finds", () => {
    const day = fc.integer({ min: 45000, max: 45030 });
    const span = fc.tuple(day, fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 40 }), day, day, (spans, from, before) => {
        const latestEnd = spansOf(spans.map(([start, length]) => ["A", start, start + length] as const));
        const ends = spans
          .filter(([start]) => start >= from && start < before)
          .map(([start, length]) => start + length);
        expect(latestEnd("A", from, before)).toBe(Math.max(-Infinity, ...ends));
      }),
    );
  });
});
