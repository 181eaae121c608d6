import { periodInWords } from "../../src/benchmarks/periods";

test.each([
  ["year to 31 March", 2025, "year to 31 March 2025"],
  ["at 30 September", 2025, "at 30 September 2025"],
  ["academic year", 2025, "academic year 2024/25"],
  ["academic year", 2010, "academic year 2009/10"],
] as const)("%s %d reads %s", (kind, year, words) => {
  expect(periodInWords(kind, year)).toBe(words);
});
