import { standing } from "../../../src/core/statistics/rank";

describe("standing", () => {
  test("the worked example: ties take the better rank", () => {
    // by hand: one value is better, one worse, so one of three others stands worse
    const found = standing(7, [9, 7, 7, 3], "higher");
    expect(found).toMatchObject({ rank: 2, of: 4, quartile: 2 });
    expect(found.percentile).toBeCloseTo(100 / 3, 10);
  });

  test("lower is better where it is said to be", () => {
    expect(standing(3, [9, 7, 5, 3], "lower")).toEqual({ rank: 1, of: 4, quartile: 1, percentile: 100 });
    expect(standing(9, [9, 7, 5, 3], "lower")).toEqual({ rank: 4, of: 4, quartile: 4, percentile: 0 });
  });

  test("eight values make quarters of two", () => {
    const values = [8, 7, 6, 5, 4, 3, 2, 1];
    const quartiles = values.map((value) => standing(value, values, "higher").quartile);
    expect(quartiles).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });

  test("fewer than four values have no quarters, and one has no percentile", () => {
    expect(standing(2, [1, 2, 3], "higher").quartile).toBeNull();
    expect(standing(2, [2], "higher")).toEqual({ rank: 1, of: 1, quartile: null, percentile: null });
  });
});
