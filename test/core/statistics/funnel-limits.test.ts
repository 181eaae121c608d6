import { byarInterval } from "../../../src/core/statistics/byar-interval";
import {
  funnelBaseline,
  proportionFunnelLimits,
  rateFunnelLimits,
} from "../../../src/core/statistics/funnel-limits";
import { wilsonInterval } from "../../../src/core/statistics/wilson-interval";

describe("funnelBaseline", () => {
  test("pools what was published and counts what was not", () => {
    const areas = [
      { count: 20, total: 100 },
      { count: 40, total: 300 },
      { count: null, total: 50 },
      { count: 3, total: null },
      { count: 0, total: 0 },
    ];
    // by hand: 60 ÷ 400
    expect(funnelBaseline(areas)).toEqual({ value: 0.15, used: 2, leftOut: 3 });
    expect(funnelBaseline([]).value).toBeNaN();
  });
});

describe("the limits", () => {
  test("are those of the intervals where the expected count is whole", () => {
    const proportion = proportionFunnelLimits(0.2, 100);
    expect(proportion.lower).toBeCloseTo(wilsonInterval(20, 100).lower, 12);
    expect(proportion.upper).toBeCloseTo(wilsonInterval(20, 100).upper, 12);
    const rate = rateFunnelLimits(0.0065, 10_000, 99.8);
    expect(rate.lower * 10_000).toBeCloseTo(byarInterval(65, 99.8).lower, 8);
    expect(rate.upper * 10_000).toBeCloseTo(byarInterval(65, 99.8).upper, 8);
  });

  test("close in on the baseline as areas grow", () => {
    const widths = [50, 500, 5000].map((total) => {
      const { lower, upper } = proportionFunnelLimits(0.3, total);
      expect(lower).toBeLessThan(0.3);
      expect(upper).toBeGreaterThan(0.3);
      return upper - lower;
    });
    expect([...widths].sort((a, b) => b - a)).toEqual(widths);
  });

  test("stay within what is possible", () => {
    expect(proportionFunnelLimits(0, 20).lower).toBe(0);
    expect(proportionFunnelLimits(1, 20).upper).toBe(1);
    expect(rateFunnelLimits(0, 20).lower).toBe(0);
    expect(rateFunnelLimits(0.0001, 100, 99.8).lower).toBe(0);
  });
});
