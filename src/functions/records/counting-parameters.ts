/** 1 January 1980: nothing is counted before, so an earlier date is a slip such as 2024 for a date. */
const EARLIEST_PERIOD = 29221;

/** The parameters that every function counting from records shares, in their order. */
export const indicatorParameter = {
  name: "indicator",
  kind: "text",
  about: 'Code of the indicator, such as "DEC-6"',
} as const;

export const recordsParameter = {
  name: "records",
  kind: "records",
  about: "The list with its headings, such as Assessments[#All]",
} as const;

export const fromParameter = {
  name: "from",
  kind: "date",
  about: "First day of the period",
  atLeast: EARLIEST_PERIOD,
} as const;

export const toParameter = {
  name: "to",
  kind: "date",
  about: "Last day of the period; a snapshot is taken at its end",
  atLeast: EARLIEST_PERIOD,
} as const;

export const populationParameter = {
  name: "population",
  kind: "value",
  about: 'For a rate: the number of children, or an area such as "Kent" whose estimate is then taken',
  optional: true,
} as const;

export const mappingParameter = {
  name: "mapping",
  kind: "range",
  about:
    'Headings not recognised: two columns (usual heading, own heading) or "Date of referral=Rcvd; …"; one taken wrongly: "Outcome=not read"; of a further list with its name, "reviews: Date of the review=Seen"',
  optional: true,
} as const;

export const othersParameter = {
  name: "others",
  kind: "records",
  about: "Further lists that complete the count, such as reviews beside plans",
  optional: true,
  repeating: true,
} as const;

export const optionsParameter = {
  name: "options",
  kind: "text",
  about:
    'Choices of the counting rule, such as "clock=referral", and "dateSystem=1904"; see DEFINE(indicator, "options")',
  optional: true,
} as const;
