import type { Figure } from "../../../src/benchmarks/benchmarks";
import { isCellError } from "../../../src/core/cells/cell-error";
import { figureInterval } from "../../../src/functions/benchmarks/figure-interval";
import { testContext } from "../../support/test-context";

const { benchmarks } = testContext();

const figure = (code: string, area: string): Figure => {
  const found = benchmarks.figure(code, area, 2025);
  if (isCellError(found)) throw new Error(found.message);
  return found;
};

describe("figureInterval", () => {
  test("is Wilson's for a percentage with its counts", () => {
    // by hand: 31 of 1,150, z 1.959964: (62 + 3.841459 ∓ 1.959964 √(3.841459 + 124 × 0.9730435)) ÷ 2,307.682918
    const interval = figureInterval(figure("PLN-3", "Kent"));
    expect(interval?.lower).toBeCloseTo(1.90548, 4);
    expect(interval?.upper).toBeCloseTo(3.80081, 4);
  });

  test("is Byar's for a rate with its count and population", () => {
    // by hand: 24,035 in 355,390, z 1.959964: 24,035 × (1 − 1/216,315 − 1.959964/(3√24,035))³ ÷ 35.539
    const interval = figureInterval(figure("ACT-2", "Kent"));
    expect(interval?.lower).toBeCloseTo(667.776, 2);
    expect(interval?.upper).toBeCloseTo(684.904, 2);
  });

  test("is absent where counts were not published or are full-time equivalents", () => {
    expect(figureInterval(figure("DEC-6", "Kent"))).toBeNull();
    expect(figureInterval(figure("WRK-1", "Kent"))).toBeNull();
  });
});
