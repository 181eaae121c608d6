import fc from "fast-check";
import { confidenceMultiplier, normalQuantile } from "../../../src/core/statistics/normal-quantile";

describe("normalQuantile", () => {
  // NormalDist().inv_cdf of Python 3.11's statistics module
  test.each([
    [5e-5, -3.890591886413094],
    [0.001, -3.090232306167813],
    [0.025, -1.9599639845400538],
    [0.05, -1.6448536269514726],
    [0.074, -1.4466320671589785],
    [0.075, -1.4395314709384557],
    [0.25, -0.6744897501960817],
    [0.5, 0.0],
    [0.75, 0.6744897501960817],
    [0.925, 1.439531470938456],
    [0.9251, 1.4402382675279632],
    [0.975, 1.9599639845400536],
    [0.999, 3.090232306167813],
    [0.99995, 3.89059188641312],
  ])("of %d is %d", (probability, quantile) => {
    expect(normalQuantile(probability)).toBeCloseTo(quantile, 13);
  });

  test.each([0, 1, -0.1, 1.1, NaN])("of %d is not a number", (probability) => {
    expect(normalQuantile(probability)).toBeNaN();
  });

  test("is odd about one half and rises", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.4999, noNaN: true }), (probability) => {
        expect(normalQuantile(1 - probability)).toBeCloseTo(-normalQuantile(probability), 8);
        expect(normalQuantile(probability)).toBeLessThan(normalQuantile(probability + 1e-5));
      }),
    );
  });
});

describe("confidenceMultiplier", () => {
  // the multipliers stated by the publishers of the limits
  test.each([
    [95, 1.959963985],
    [99.8, 3.090232306],
  ])("of %d %% is %d", (confidence, multiplier) => {
    expect(confidenceMultiplier(confidence)).toBeCloseTo(multiplier, 8);
  });
});
