import { indicatorCode } from "../../../src/functions/benchmarks/indicator-code";

test.each([
  ["dec6", "DEC-6"],
  ["DEC-6", "DEC-6"],
  ["pln 03", "PLN-3"],
  ["DEC-66", "DEC-66"],
])("%s is %s", (typed, code) => {
  expect(indicatorCode(typed)).toBe(code);
});
