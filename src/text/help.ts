/** Sentences of help and of the list of functions. */
export const help = {
  title: "Help",
  functionsTitle: "Functions",
  functionsAbout:
    "Type a function in any cell, starting with =CSPI. Choose one for its arguments and examples.",
  searchLabel: "Search functions",
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
    "Choose your authority and year at the top. The workbook remembers them.",
    "Paste your lists into the workbook, each with its headings. My data shows which were recognised.",
    "Open a list there to check its columns and what is wrong with its rows.",
    "Open a theme or a template and press Insert, or open one indicator and insert its row. One press undoes it.",
    "Before you send the workbook on, open Inserted and freeze the formulas, so that they show without the add-in.",
  ],
  insert: "Insert example",
  insertNamed: (call: string) => `Insert example ${call} at the selected cell`,
  keyboardTitle: "Keyboard",
  keyboardAbout:
    "These work anywhere in the workbook. Excel asks once when another add-in uses the same keys.",
  keyboardUnsupported:
    "This version of Excel takes no keyboard shortcuts from add-ins. Use the CSPI tab of the ribbon instead.",
  keys: (keys: string, macKeys: string) => `${keys}, on a Mac ${macKeys}`,
  moving: [
    {
      name: "Between the sheet, the ribbon and the pane",
      words: "F6, in a browser Ctrl+F6",
    },
    { name: "Through the pane", words: "Tab and Shift+Tab; Enter or Space presses a button" },
    { name: "Out of an open list or question", words: "Esc" },
  ],
  aboutLink: "About and privacy",
} as const;
