/** Sentences of help and of the list of functions. */
export const help = {
  title: "Help",
  functionsTitle: "Functions",
  functionsAbout:
    "Type a function in any cell, starting with =CSPI. Choose one for its arguments and examples.",
  searchLabel: "Search functions",
  searchPlaceholder: "Search functions",
  categories: {
    framework: "Framework",
    records: "From your lists",
    calendar: "Calendar",
    statistics: "Statistics",
    benchmarks: "Benchmarks",
    disclosure: "Disclosure",
    answers: "Local answers",
  },
  count: (count: number) => (count === 1 ? "1 function" : `${count} functions`),
  noResults: (query: string) => `No function matches “${query}”.`,
  arguments: "Arguments",
  noArguments: "It takes no arguments.",
  optional: "optional",
  repeating: "can be repeated",
  examples: "Worked examples",
  gives: (result: string) => `Gives ${result}`,
  argument: (name: string, notes: readonly string[]) =>
    notes.length === 0 ? name : `${name} (${notes.join(", ")})`,
  unknown: { title: "There is no such function.", body: "Go back and choose another." },
  givesTable: (rows: number, columns: number) =>
    `a table of ${rows} ${rows === 1 ? "row" : "rows"} and ${columns} ${columns === 1 ? "column" : "columns"}`,
  source: "Source",
  copy: "Copy formula",
  copied: "Formula copied",
  startTitle: "Getting started",
  start: [
    "Choose your authority and year at the top.",
    "Open a theme and insert it as a sheet, or open one indicator and insert its row.",
    "Paste your lists into the workbook: the values calculate from them.",
  ],
  aboutLink: "About and privacy",
} as const;
