import type { Grid, Scalar } from "../../../src/core/cells/grid";
import { isCellError } from "../../../src/core/cells/cell-error";
import { referrals } from "../../../src/core/records/lists/referrals";
import { assessments } from "../../../src/core/records/lists/assessments";
import { ReadingCache } from "../../../src/core/records/reading-cache";

const grid = (...rows: Scalar[][]): Grid => [["Child ID", "Referral date"], ...rows];
const copy = (range: Grid): Grid => range.map((cells) => [...cells]);

describe("ReadingCache", () => {
  it("reads a range once, also when Excel hands over a new copy of it", () => {
    const cache = new ReadingCache();
    const range = grid(["A", 45000], ["B", "01/04/2024"]);
    const first = cache.read(range, referrals);
    expect(cache.read(copy(range), referrals)).toBe(first);
    expect(cache.size).toBe(1);
  });

  it.each<[string, Grid]>([
    ["a changed date", grid(["A", 45001], ["B", null])],
    ["a changed identifier", grid(["a", 45000], ["B", null])],
    ["a number that became text", grid(["A", "45000"], ["B", null])],
    ["a blank that became empty text", grid(["A", 45000], ["B", ""])],
    ["a further row", grid(["A", 45000], ["B", null], ["C", null])],
    ["a row less", grid(["A", 45000])],
    ["rows in another order", grid(["B", null], ["A", 45000])],
    [
      "a further column",
      [
        ["Child ID", "Referral date", ""],
        ["A", 45000, ""],
        ["B", null, ""],
      ],
    ],
  ])("reads afresh after %s", (_, changed) => {
    const cache = new ReadingCache();
    const before = cache.read(grid(["A", 45000], ["B", null]), referrals);
    expect(cache.read(changed, referrals)).not.toBe(before);
  });

  it("keeps the same range apart as different lists and with different options", () => {
    const cache = new ReadingCache();
    const range = grid(["A", 45000]);
    const plain = cache.read(range, referrals);
    expect(cache.read(range, referrals, { dateSystem: 1904 })).not.toBe(plain);
    expect(cache.read(range, assessments)).not.toBe(plain);
    expect(cache.size).toBe(3);
  });

  it("drops the list that was not asked for longest when it holds too many", () => {
    const cache = new ReadingCache({ lists: 2, cells: 1_000 });
    const [a, b, c] = [grid(["A", 45000]), grid(["B", 45000]), grid(["C", 45000])];
    const first = cache.read(a, referrals);
    const second = cache.read(b, referrals);
    cache.read(a, referrals);
    cache.read(c, referrals);
    expect(cache.size).toBe(2);
    expect(cache.read(a, referrals)).toBe(first);
    expect(cache.read(b, referrals)).not.toBe(second);
  });

  it("holds no more cells than it may, and forgets all when told", () => {
    const cache = new ReadingCache({ lists: 9, cells: 6 });
    cache.read(grid(["A", 45000], ["B", 45000], ["C", 45000]), referrals);
    expect(cache.size).toBe(0);
    cache.read(grid(["A", 45000]), referrals);
    expect(cache.size).toBe(1);
    cache.clear();
    expect(cache.size).toBe(0);
  });

  it("remembers an error as well", () => {
    const cache = new ReadingCache();
    const first = cache.read([["Fruit"]], referrals);
    expect(isCellError(first)).toBe(true);
    expect(cache.read([["Fruit"]], referrals)).toBe(first);
  });
});
