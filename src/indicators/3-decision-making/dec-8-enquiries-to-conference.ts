import { defineIndicator } from "../indicator";

export const enquiriesToConference = defineIndicator({
  code: "DEC-8",
  theme: 3,
  title: "Section 47 enquiries that led to an initial conference",
  shortTitle: "Enquiries leading to a conference",
  question: "What share of section 47 enquiries leads to an initial conference?",
  definition:
    "Section 47 enquiries started in the period with an initial child protection conference, as a percentage of those started in the period.",
  numerator: "Section 47 enquiries started in the period with a conference",
  denominator: "Section 47 enquiries started in the period",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: {
    title: "Derived from Characteristics of children in need, table C2: conferences divided by enquiries",
    publisher: "Department for Education",
  },
  cautions: [
    "Enquiries of the last weeks may still lead to a conference.",
    "The national figure is the ratio of two yearly counts; children who moved in can raise it above 100.",
  ],
  fromRecords: [],
});
