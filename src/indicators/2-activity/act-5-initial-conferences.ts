import { defineIndicator } from "../indicator";

export const initialConferences = defineIndicator({
  code: "ACT-5",
  theme: 2,
  title: "Initial child protection conferences held in the year",
  shortTitle: "Initial conferences",
  question:
    "How many initial child protection conferences are held, for the number of children who live here?",
  definition:
    "Initial child protection conferences held in the year per 10,000 children aged 0 to 17, those of children who moved in under a plan included.",
  numerator: "Initial child protection conferences held in the year",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 1,
  interval: "byar",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table C2", publisher: "Department for Education" },
  cautions: ["A list of section 47 enquiries alone lacks the conferences of children who moved in."],
  fromRecords: [],
});
