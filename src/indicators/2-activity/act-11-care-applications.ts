import { defineIndicator } from "../indicator";

export const careApplications = defineIndicator({
  code: "ACT-11",
  theme: 2,
  title: "Care applications",
  shortTitle: "Care applications",
  question: "How many care applications are made, for the number of children who live here?",
  definition: "Care applications received by Cafcass in the year per 10,000 children aged 0 to 17.",
  numerator: "Care applications received in the year",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 1,
  interval: "byar",
  measured: "over the year",
  source: {
    title: "Local Authority Interactive Tool; Cafcass care applications",
    publisher: "Department for Education; Cafcass",
  },
  cautions: [],
  fromRecords: [],
});
