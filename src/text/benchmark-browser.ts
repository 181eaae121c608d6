/** Sentences of the benchmarks browser. */
export const benchmarkBrowser = {
  title: "Benchmarks",
  about: "Published national statistics, one indicator at a time.",
  indicator: "Indicator",
  nothing: { title: "No national figures are loaded.", body: "Press Try again above." },
  standingTitle: "Where it stands",
  standing: (area: string, rank: number, of: number, quartile: number | null, polarity: string) =>
    quartile === null
      ? `${area}: rank ${rank} of ${of} authorities with a figure, 1 being best. ${polarity}.`
      : `${area}: rank ${rank} of ${of} authorities with a figure, quarter ${quartile} of 4, 1 being best. ${polarity}.`,
  standingInterval: (lower: string, upper: string) =>
    `Its 95% interval is ${lower} to ${upper}: authorities within it may not differ by more than chance.`,
  noStanding: {
    neither: "Not ranked: neither a higher nor a lower value is better.",
    noFigure: "Not ranked: no figure was published for this authority.",
    noInterval: "Not ranked: no counts are published, so there is no interval to read a rank with.",
  },
  allAreas: (year: number) => `All authorities, ${year}`,
  noAreas: {
    title: "No figures by authority.",
    body: "For this year the publication has England and its regions only.",
  },
  searchLabel: "Search authorities",
  count: (shown: number, published: number) =>
    `${shown} ${shown === 1 ? "authority" : "authorities"}, ${published} with a figure`,
  columns: { name: "Authority", value: "Value and 95% interval" },
  interval: (lower: string, upper: string) => `${lower} to ${upper}`,
  table: (table: string) => `Table: ${table}`,
  useTitle: "Use this comparison",
  insertNeighbours: "Neighbour comparison",
  seeAll: "All areas and years",
} as const;
