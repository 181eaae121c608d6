/** Sentences of the benchmarks browser. */
export const benchmarkBrowser = {
  title: "Benchmarks",
  about: "Published national statistics, area by area.",
  indicator: "Indicator",
} as const;
