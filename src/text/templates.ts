/** Sentences of the gallery of templates. */
export const templates = {
  title: "Templates",
  about:
    "Finished sheets for your workbook. Each works from your lists, from figures you type, or from the national figures alone.",
  filterLabel: "Show",
  filters: {
    all: "All",
    themes: "Theme sheets",
    comparisons: "Comparisons and profiles",
    other: "Surveys, data and notes",
  },
  count: (count: number) => (count === 1 ? "1 template" : `${count} templates`),
  theme: (number: number) => `Theme ${number}`,
  open: (title: string) => `Open ${title}`,
  drawing: "Drawing the preview",
  noPreview: "Choose an authority to see a preview.",
  cannotPreview: (reason: string) => `No preview: ${reason}`,
  previewTitle: "Preview",
  pictureOf: (title: string, finding: string) => `Preview of ${title}. ${finding}`,
  more: (rows: number, columns: number) =>
    columns === 0
      ? `and ${rows} more ${rows === 1 ? "row" : "rows"}`
      : `and ${rows} more ${rows === 1 ? "row" : "rows"}, ${columns} more ${columns === 1 ? "column" : "columns"}`,
  ownFigures: "ƒ stands for a figure of your own, counted from your list once the sheet is inserted.",
} as const;
