import { NO_INTERVAL, scaleInterval } from "../../../src/core/statistics/interval";

test("scaleInterval multiplies both limits", () => {
  expect(scaleInterval({ lower: 0.25, upper: 0.5 }, 100)).toEqual({ lower: 25, upper: 50 });
});

test("an undefined interval stays undefined", () => {
  expect(scaleInterval(NO_INTERVAL, 100)).toEqual({ lower: NaN, upper: NaN });
});
