/** Sentences of what the add-in has put into the workbook. */
export const inserted = {
  title: "Inserted",
  about: "Everything this add-in has put into the workbook, newest first.",
  loading: "Reading what was inserted",
  empty: {
    title: "Nothing inserted yet.",
    body: "Choose a theme and press Insert, or open an indicator and insert its row.",
  },
  browse: "Browse themes",
  undoLast: "Undo last insertion",
  where: (kind: string, sheets: readonly string[]) =>
    sheets.length === 0 ? `${kind}, no longer in the workbook` : `${kind} ${sheets.join(", ")}`,
  kinds: { sheets: "Sheet", cells: "Cells on sheet" },
  goTo: "Go to",
  goToNamed: (title: string) => `Go to ${title}`,
  remove: "Remove",
  removeNamed: (title: string) => `Remove ${title}`,
  removeTitle: (title: string) => `Remove “${title}”?`,
  removeBodySheets: "The sheet is deleted with anything you typed on it. Your other sheets stay as they are.",
  removeBodyCells: "The inserted cells are cleared. Everything else stays as it is.",
  removeConfirm: "Remove",
  removing: "Removing",
  removed: (title: string) => `${title} was removed.`,
} as const;
