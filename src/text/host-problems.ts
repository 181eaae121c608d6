/** What is wrong and what to do, for each way the workbook can refuse. */
export interface ProblemSentence {
  readonly title: string;
  readonly body: string;
}

const named = (seen: string, fallback: string) => (seen === "" ? fallback : `“${seen}”`);

export const hostProblems = {
  "protected-sheet": (seen: string): ProblemSentence => ({
    title: seen === "" ? "The sheet is protected." : `The sheet ${named(seen, "")} is protected.`,
    body: "Choose Review, Unprotect Sheet in Excel, then try again. Nothing was changed.",
  }),
  "protected-workbook": (): ProblemSentence => ({
    title: "The workbook’s structure is protected, so sheets and names cannot be added or removed.",
    body: "Choose Review, Protect Workbook in Excel to lift it, then try again. Nothing was changed.",
  }),
  "read-only": (): ProblemSentence => ({
    title: "The workbook is open for reading only.",
    body: "Save a copy or choose Enable Editing, then try again. Nothing was changed.",
  }),
  "cell-edit-mode": (): ProblemSentence => ({
    title: "A cell is being edited.",
    body: "Press Enter or Esc in the sheet to finish, then try again. Nothing was changed.",
  }),
  "selection-not-empty": (seen: string): ProblemSentence => ({
    title: `The cells at ${named(seen, "the selection")} are not empty.`,
    body: "Select a cell with enough free space to its right and below, then try again. Nothing was overwritten.",
  }),
  "selection-not-range": (): ProblemSentence => ({
    title: "No cell is selected.",
    body: "Click a cell in the sheet, not a chart or picture, then try again.",
  }),
  unsupported: (seen: string): ProblemSentence => ({
    title:
      seen === ""
        ? "This version of Excel cannot do that."
        : `This version of Excel has no support for ${seen}.`,
    body: "It needs Excel 2021 or later, Microsoft 365, or Excel on the web. Nothing was changed.",
  }),
  "too-large": (): ProblemSentence => ({
    title: "That is more than Excel takes at once.",
    body: "Choose fewer rows or a shorter period, then try again. Nothing was changed.",
  }),
  busy: (): ProblemSentence => ({
    title: "Excel is busy.",
    body: "Wait until it has finished calculating, then try again. Nothing was changed.",
  }),
  "not-found": (seen: string): ProblemSentence => ({
    title:
      seen === "" ? "It is no longer in the workbook." : `${named(seen, "")} is no longer in the workbook.`,
    body: "It may have been deleted or renamed. Nothing else was changed.",
  }),
  stopped: (): ProblemSentence => ({
    title: "Stopped, as you asked.",
    body: "The workbook is as it was.",
  }),
  "no-figure": (): ProblemSentence => ({
    title: "The selected cell shows no figure of CSPI.",
    body: "Select a cell whose formula calls CSPI, or a figure beside an indicator’s code, then try again.",
  }),
  "frozen-formulas": (seen: string): ProblemSentence => ({
    title: `${named(seen, "The sheet")} is frozen to values.`,
    body: "Unfreeze it first, then refresh. Nothing was changed.",
  }),
  "other-layout": (seen: string): ProblemSentence => ({
    title: `${named(seen, "It")} would have other sheets now, so it cannot be refreshed in place.`,
    body: "Insert it again beside the old one, copy what you typed, then remove the old one. Nothing was changed.",
  }),
  "rows-moved": (seen: string): ProblemSentence => ({
    title: `Rows or columns on ${named(seen, "the sheet")} were put in, taken out or sorted.`,
    body: "Put them back where they were, or insert the sheet again and copy what you typed. Nothing was changed.",
  }),
  "holds-records": (seen: string): ProblemSentence => ({
    title: `${named(seen, "The sheet")} holds your own lists, so there is nothing to refresh.`,
    body: "Sheets that count from these lists follow them by themselves. Nothing was changed.",
  }),
  "host-failed": (): ProblemSentence => ({
    title: "Excel could not complete the change.",
    body: "The workbook is as it was. Try again; if it fails again, save, close and reopen the workbook.",
  }),
} as const;
