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
    "What leaves this computer: nothing. Everything is worked out here, and child-level data is never sent anywhere.",
    "There is no account, no tracking and no usage reporting.",
    "The workbook keeps your authority, year and a list of what was inserted, so that they travel with the file. No records are kept there. Settings shows all of it.",
  ],
  addressesTitle: "Where it is loaded from",
  addressesAbout:
    "The pane loads its own files from these addresses, and the policy of its page forbids all others. It asks for files and sends nothing.",
  ownAddress: (address: string) => `${address}: the add-in’s own page, functions and national figures`,
  otherAddress: (address: string) => `${address}: Microsoft’s library, which joins an add-in to Excel`,
  office:
    "Excel itself may report to Microsoft how it is used, as your organisation has set it. The add-in has no part in that.",
  licencesTitle: "Licences",
  ownLicence: "CSPI for Excel is open source under the MIT licence. It is built with these packages:",
  licences: [
    { name: "@fluentui/react-components", licence: "MIT" },
    { name: "@fluentui/react-icons", licence: "MIT" },
    { name: "fastest-levenshtein", licence: "MIT" },
    { name: "react", licence: "MIT" },
    { name: "react-dom", licence: "MIT" },
  ],
  licence: (name: string, licence: string) => `${name}, ${licence}`,
  figuresTitle: "National figures",
  figures: (series: string, count: string) => `${series} series and ${count} published figures are included.`,
  figuresVersion: (version: string, newest: string) =>
    `Edition ${version} of the benchmark pack, with publications up to ${newest}.`,
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
