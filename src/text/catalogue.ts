/** Sentences of browsing themes and indicators. */
export const catalogue = {
  title: "Themes and indicators",
  searchLabel: "Search indicators",
  searchPlaceholder: "Search, for example re-referral",
  clearSearch: "Clear search",
  themesTitle: "Five themes",
  theme: (number: number) => `Theme ${number}`,
  themeName: (number: number, title: string) => `Theme ${number}: ${title}`,
  indicatorCount: (count: number) => (count === 1 ? "1 indicator" : `${count} indicators`),
  noIndicators: {
    title: "No indicators in this theme yet.",
    body: "Choose another theme, or search all indicators.",
  },
  results: (count: number, query: string) =>
    count === 1 ? `1 indicator found for “${query}”` : `${count} indicators found for “${query}”`,
  noResults: {
    title: (query: string) => `Nothing found for “${query}”.`,
    body: "Try a shorter word, such as plan or visit, or a code such as DEC-6.",
  },
  benchmarksTitle: "Browse benchmarks",
  benchmarksAbout: "The published figures of every area, by indicator and year",
  indicatorsTitle: "Indicators of this theme",
  insertTheme: "Insert as a sheet",
  insertThemeAbout:
    "A new sheet with your values, comparisons, a chart and sources. Your own sheets stay as they are.",
  codesAreOurs: "Indicator codes are CSPI’s own.",
  england: "England",
  figuresOf: (area: string, year: number) =>
    `Published figures of ${area} for ${year}, with England beneath.`,
  figuresOfEngland: (year: number) => `Published figures of England for ${year}.`,
  codeAndUnit: (code: string, unit: string) => (unit === "per cent" ? code : `${code}, ${unit}`),
  beside: (area: string, value: string) => `${area} ${value}`,
  olderYear: (year: number) => `for ${year}`,
} as const;
