import { defineIndicator } from "../indicator";

export const firstTimeEntrants = defineIndicator({
  code: "OUT-7",
  theme: 1,
  title: "First-time entrants to the youth justice system",
  shortTitle: "First-time entrants to youth justice",
  question: "How many children aged 10 to 17 enter the youth justice system for the first time?",
  definition:
    "Children aged 10 to 17 whose first caution or conviction is recorded on the Police National Computer in the year to December, per 100,000 children of that age.",
  numerator: "Children aged 10 to 17 with a first caution or conviction",
  denominator: "Children aged 10 to 17, mid-year population estimate",
  unit: "per 100,000 children",
  better: "lower",
  decimals: 0,
  interval: "byar",
  measured: "over the year",
  source: {
    title: "Local Authority Interactive Tool; Youth justice statistics",
    publisher: "Department for Education; Ministry of Justice",
  },
  cautions: ["The tool's figure for England is the sum of the regional rates and is not shown."],
  fromRecords: [],
});
