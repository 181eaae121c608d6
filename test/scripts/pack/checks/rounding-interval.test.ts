import fc from "fast-check";
import { ratioHalfUp } from "../../../../src/core/statistics/rounding";
import { couldBeRate, isTieRoundedDown } from "../../../../scripts/pack/checks/rounding-interval";

const percent = (printed: number, numerator: number, denominator: number) => ({
  printed,
  numerator,
  denominator,
  multiplier: 100,
  decimals: 1,
});

test("plans of two years or more, 2024: 1,270 of 49,900 printed as 2.6", () => {
  // by hand: 1,275 / 49,895 = 2.555… rounds to 2.6; 1,270 / 49,900 = 2.545… to 2.5
  expect(couldBeRate(percent(2.6, 1270, 49_900), 5)).toBe(true);
  expect(couldBeRate(percent(2.6, 1270, 49_900), 0)).toBe(false);
  expect(couldBeRate(percent(2.7, 1270, 49_900), 5)).toBe(false);
});

test("a tie printed downwards is recognised, and only a tie", () => {
  // by hand: 69 / 240 = 28.75 exactly
  expect(isTieRoundedDown(percent(28.7, 69, 240))).toBe(true);
  expect(isTieRoundedDown(percent(28.6, 69, 240))).toBe(false);
  expect(isTieRoundedDown(percent(28.7, 690, 2401))).toBe(false);
});

test("the exact rate of counts always could be their rate", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), fc.nat(5), (n, d, half) => {
      const printed = ratioHalfUp(n, d, 100, 1);
      return couldBeRate(percent(printed, n, d), half);
    }),
  );
});
