import { isCellError } from "../../../../src/core/cells/cell-error";
import type { Grid } from "../../../../src/core/cells/grid";
import { checksFor, runChecks } from "../../../../src/core/records/checks/run-checks";
import { referrals } from "../../../../src/core/records/lists/referrals";
import { readList } from "../../../../src/core/records/read-list";

const read = (grid: Grid) => {
  const list = readList(grid, referrals);
  if (isCellError(list)) throw new Error(list.message);
  return list;
};

describe("runChecks", () => {
  const list = read([
    ["Referrals", null, null],
    ["Child ID", "Referral date", "Referral source"],
    ["A", 45000, null],
    [null, 45001, null],
    ["C", 45002, "6"],
  ]);

  it("puts errors first, and counts rows as the range does", () => {
    const findings = runChecks(list);
    expect(findings.map(({ rule, count, rows }) => [rule.id, rule.severity, count, rows])).toEqual([
      ["child-identifier-missing", "error", 1, [4]],
      ["source-missing", "warning", 2, [3, 4]],
    ]);
  });

  it("runs only the checks that the columns allow", () => {
    const ids = checksFor(list).map((rule) => rule.id);
    expect(ids).toContain("referral-date-missing");
    expect(ids).not.toContain("closed-before-referral");
  });

  it("names every row with an unreadable cell, however many, and the column they are in", () => {
    const rows = Array.from({ length: 250 }, (_, i) => [`A${i}`, 45000 + i, "ZZ"]);
    const [finding] = runChecks(read([["Child ID", "Referral date", "Referral source"], ...rows]));
    expect(finding?.rule.id).toBe("source-not-in-list");
    expect(finding?.count).toBe(250);
    expect(finding?.rows).toEqual(Array.from({ length: 250 }, (_, i) => i + 2));
    expect(finding?.columnOf(2)).toBe(2);
  });

  it("takes a cell that cannot be read for unreadable, not for missing, beyond the first 200 too", () => {
    const rows = Array.from({ length: 250 }, (_, i) => [`A${i}`, 45000 + i, "ZZ"]);
    const ids = runChecks(read([["Child ID", "Referral date", "Referral source"], ...rows])).map(
      ({ rule }) => rule.id,
    );
    expect(ids).toEqual(["source-not-in-list"]);
  });

  it("calls nothing late or in the future without a day", () => {
    const future = read([
      ["Child ID", "Referral date"],
      ["A", 60000],
    ]);
    expect(runChecks(future)).toEqual([]);
    expect(runChecks(future, { asAt: 45000 }).map((finding) => finding.rule.id)).toEqual([
      "referral-in-the-future",
    ]);
  });
});
