const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Sentences of the about and privacy page. */
export const about = {
  months,
  title: "About and privacy",
  version: (version: string) => `Version ${version}`,
  what: "CSPI stands for children’s safeguarding performance information. The add-in counts indicators from your lists and sets them beside published national statistics.",
  privacyTitle: "Privacy",
  privacy: [
    "Everything is worked out on this computer. Child-level data is never sent anywhere.",
    "There is no account, no tracking and no usage reporting.",
    "The workbook keeps your authority, year and a list of what was inserted, so that they travel with the file. No records are kept there.",
  ],
  figuresTitle: "National figures",
  figures: (series: string, count: string) => `${series} series and ${count} published figures are included.`,
  figuresVersion: (version: string) => `Pack ${version}`,
  checks: "Checks made when the figures were put together",
  check: (name: string, compared: string, agreed: string, explained: string) =>
    explained === "0"
      ? `${name}: ${agreed} of ${compared} agree`
      : `${name}: ${agreed} of ${compared} agree, ${explained} differ for a known reason`,
  sources: "Sources",
  sourceLine: (title: string, publisher: string, published: string) => `${title}, ${publisher}, ${published}`,
  month: (month: number, year: string) => `${months[month - 1] ?? ""} ${year}`.trim(),
  leftOut: "Left out",
  leftOutLine: (what: string, reason: string) => `${what}: ${reason}`,
  codes: "Indicator codes are CSPI’s own. They are not government codes.",
} as const;
