/** Sentences of inserting a sheet or a row. */
export const insert = {
  eyebrow: "Insert as a sheet",
  preparing: "Looking at the workbook’s lists",
  inserting: "Inserting",
  whatTitle: "What will be inserted",
  sheets: (names: readonly string[]) =>
    names.length === 1
      ? `One new sheet, “${names[0] ?? ""}”`
      : `${names.length} new sheets: ${names.join(", ")}`,
  charts: (count: number) => (count === 1 ? "1 chart" : `${count} charts`),
  forWhom: (area: string, year: number) => `${area}, year ending ${year}`,
  nothingTouched: "Your own sheets, tables and names are not changed. You can undo it with one press.",
  previewAlt: (name: string) => `The first rows of the sheet “${name}”, with formulas shown as ƒ`,
  formulaMark: "ƒ",
  date: (day: number, month: number, year: number) => `${day}/${month}/${year}`,
  listsTitle: "Lists of yours that will be used",
  noLists: "No list in this workbook was recognised. The sheet will have cells to type your values in.",
  sure: (sureness: string, columns: string) => `${sureness}: ${columns}`,
  seeMyData: "See my data",
  fields: {
    title: "What to ask and include",
    respondents: "Who answers",
    respondentsHint: "Each group has a sheet of its own.",
    theme: "Questions of",
    allThemes: "All themes",
    lists: "Lists",
    listsHint: "One empty sheet for each list you tick.",
  },
  respondents: {
    children: "Children and young people",
    families: "Families",
    professionals: "Professionals",
    providers: "Providers of services",
  },
  button: "Insert",
  cancel: "Cancel",
  needAuthority: {
    title: "Choose an authority first.",
    body: "The sheet compares your authority with England, its region and its neighbours. Choose it at the top of the pane.",
  },
  needFigures: {
    title: "The sheet needs the national figures.",
    body: "Load them first: press Try again above.",
  },
  cannotBuildRow: "There is nothing to insert.",
  cannotBuild: "The sheet cannot be built.",
  notAvailable: { title: "This sheet is not in this version.", body: "Choose another theme." },
  done: (title: string) => `${title} is in the workbook.`,
  doneWhere: (sheets: readonly string[]) =>
    sheets.length === 0
      ? "You can undo it at any time."
      : `On ${sheets.map((sheet) => `“${sheet}”`).join(", ")}. You can undo it at any time.`,
  goToSheet: "Go to sheet",
  undo: "Undo",
  undoing: "Undoing",
  undone: (title: string) => `${title} was taken out again.`,
  nothingToUndo: "There is nothing to undo.",
} as const;
