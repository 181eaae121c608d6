/** Sentences of one indicator's page. */
export const indicatorPage = {
  eyebrow: (code: string, theme: string) => `${theme} · CSPI code ${code}`,
  unknown: { title: "There is no such indicator.", body: "Go back and choose another." },
  definition: "What it measures",
  howCounted: "How it is counted",
  numerator: "Numerator",
  denominator: "Denominator",
  counts: "From your list",
  follows: "Rule followed",
  measured: "Measured",
  measuredWords: {
    "over the year": "Over the year to 31 March",
    "at 31 March": "On 31 March",
    "at 30 September": "On 30 September",
    "academic year": "Over the academic year",
  },
  higherMeans: "What a higher value means",
  polarities: {
    higher: "Higher is better",
    lower: "Lower is better",
    neither: "Neither better nor worse",
  },
  better: {
    higher: "Higher is generally better.",
    lower: "Lower is generally better.",
    neither: "Neither better nor worse. A high or a low value is a question to ask, not a verdict.",
  },
  source: "Source",
  sourceLine: (title: string, publisher: string) => `${title}, ${publisher}`,
  noSource: "No national figures are published. It can only be counted from your own lists.",
  cautions: "Read with care",
  figures: "Latest figures",
  trend: "Over time",
  insert: "Put it in the workbook",
  insertRow: "Insert row",
  insertFormula: "Insert formula",
  noListForFormula:
    "No list in this workbook has the columns it needs. Paste the list first, or insert the row for the national figures.",
  insertRowAbout:
    "At the selected cell: a row with your value and the national figures, or the formula of your value alone.",
  inserted: (title: string) => `Inserted: ${title}`,
  noAuthority: "Choose an authority at the top to see its figures and to insert them.",
} as const;
