/** Sentences of the settings page. */
export const settings = {
  title: "Settings",
  about: "They are kept in this workbook and travel with the file.",
  choicesTitle: "Used in everything you insert",
  edition: "Statistical neighbours",
  editionAbout:
    "Each authority has ten. The Department for Education’s model was last revised in May 2025; older reports use the one of April 2021.",
  editions: { 2025: "2025 edition", 2021: "2021 edition" },
  editionChosen: (edition: string) => `${edition} of the neighbours chosen.`,
  usedFrom: "Sheets that are already in the workbook keep what they were made with.",
  polarityTitle: "What a higher value means",
  polarityNone:
    "Every indicator is read as it is defined. Open an indicator to set this differently for this workbook.",
  polarityAbout: "Set differently in this workbook. Sheets say so wherever it is used.",
  polarityOf: (code: string, title: string) => `${code}: ${title}`,
  polarityChange: (now: string, defined: string) => `${now}. Defined as: ${defined}.`,
  polarityReset: (title: string) => `${title} is read as defined again.`,
  reset: "Reset",
  resetOne: (title: string) => `Reset ${title}`,
  open: "Open",
  openIndicator: (title: string) => `Open ${title}`,
} as const;
