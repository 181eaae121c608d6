/** Sentences of inserting a sheet or a row. */
export const insert = {
  eyebrow: "Template",
  preparing: "Looking at the workbook’s lists",
  inserting: "Inserting",
  stop: "Stop",
  whatTitle: "What will be inserted",
  sheets: (names: readonly string[]) =>
    names.length === 1
      ? `One new sheet, “${names[0] ?? ""}”`
      : `${names.length} new sheets: ${names.join(", ")}`,
  charts: (count: number) => (count === 1 ? "1 chart" : `${count} charts`),
  forWhom: (area: string, year: string) => `${area}, national figures for ${year}`,
  nothingTouched: "Your own sheets, tables and names are not changed. You can undo it with one press.",
  formulaMark: "ƒ",
  usualIndicator: "The usual one",
  layouts: {
    working: "Working sheet, with filters and workings",
    published: "Published sheets, one table each, for sharing",
  },
  dateMissing: "A date is missing.",
  datesCrossed: "The first day is after the last day.",
  datesAbout: "Choose both days; the preview follows.",
  listsTitle: "Lists of yours that will be used",
  noLists: "No list in this workbook was recognised. The sheet will have cells to type your values in.",
  sure: (sureness: string, columns: string) => `${sureness}: ${columns}`,
  seeMyData: "See my data",
  fields: {
    title: "Choices",
    from: "First day of your figures",
    to: "Last day of your figures",
    indicator: "Indicator",
    layout: "Layout",
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
