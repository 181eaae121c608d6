/** Sentences of choosing an authority and a year. */
export const authority = {
  label: "Local authority",
  placeholder: "Type a name or code",
  loading: "Loading",
  unavailable: "Not loaded",
  nearest: "No exact match. Did you mean:",
  noMatch: (typed: string) =>
    `No authority matches “${typed}”. Try part of the name, or its three-digit code.`,
  option: (name: string, code: string) => `${name}, code ${code}`,
  yearLabel: "Reporting year, April to March",
  reportingYear: (ending: number) => `${ending - 1}–${String(ending).slice(-2)}`,
  yearUnavailable: "No years yet",
  chosen: (name: string) => `${name} chosen. The choice is kept in this workbook.`,
  yearChosen: (year: number) => `Year ending March ${year} chosen.`,
  notSaved: {
    title: "The choice could not be kept in the workbook.",
    body: "It is used until the pane closes.",
  },
  unknownSaved: {
    title: (code: string) => `The workbook remembers an authority (${code}) that no longer exists.`,
    body: "Choose the authority again.",
  },
} as const;
