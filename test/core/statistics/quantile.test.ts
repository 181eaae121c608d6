import { quantile } from "../../../src/core/statistics/quantile";

describe("quantile", () => {
  // R 4: quantile(c(...), probs, type = 2)
  it.each([
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.25, 1.5],
    [[1, 2, 3, 4, 5], 0.25, 2],
    [[1, 2, 3, 4, 5], 0.75, 4],
    [[5], 0.5, 5],
    [[3, 1, 2], 0, 1],
    [[3, 1, 2], 1, 3],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.3, 3.5],
  ])("of %p at %p is %p", (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });

  it("leaves out NaN and gives NaN for nothing", () => {
    expect(quantile([NaN, 2, NaN, 4], 0.5)).toBe(3);
    expect(quantile([NaN], 0.5)).toBeNaN();
  });
});
