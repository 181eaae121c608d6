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
  place: (sheet: string, rows: number) => `${sheet}, ${rows.toLocaleString("en-GB")} rows`,
  sureness: {
    certain: "Certain",
    likely: "Likely",
    unsure: "Unsure",
  },
  surenessAbout: (matched: number, of: number) => `${matched} of ${of} columns recognised`,
  columns: "Columns",
  columnHeading: "Heading in your list",
  columnField: "Read as",
  notFound: (fields: string) => `Columns not found: ${fields}`,
  ignored: (headings: string) => `Columns not used: ${headings}`,
  goTo: (name: string) => `Go to ${name}`,
  usedBy: (codes: string) => `Used for ${codes}`,
  refresh: "Look again",
  found: (count: number) => (count === 1 ? "1 list found" : `${count} lists found`),
} as const;
