import { counted } from "./counted";

/** Sentences of the lists found in the workbook. */
export const myData = {
  title: "My data",
  about: "Lists found in this workbook. They are read on this computer only, and never changed.",
  loading: "Looking for lists in the workbook",
  empty: {
    title: "No lists found.",
    body: "Paste an export from your case system into a sheet, with its headings in one row, for example referrals or assessments. It shows up here.",
  },
  recognisedTitle: "Recognised",
  otherTitle: "Not recognised",
  otherAbout: "These have headings that match none of the lists the indicators read.",
  place: (name: string, sheet: string, rows: number) =>
    name === sheet
      ? `Sheet ${sheet}, ${counted(rows, "row", "rows")}`
      : `${name} on sheet ${sheet}, ${counted(rows, "row", "rows")}`,
  sureness: {
    certain: "Certain",
    likely: "Likely",
    unsure: "Unsure",
  },
  surenessAbout: (matched: number, of: number) => `${matched} of ${of} columns recognised`,
  notFound: (fields: string) => `Columns not found: ${fields}`,
  open: "Columns and data quality",
  openFor: (name: string) => `Columns and data quality of ${name}`,
  inUse: "In use",
  goToShort: "Go to",
  goTo: (name: string) => `Go to ${name}`,
  refresh: "Look again",
} as const;
