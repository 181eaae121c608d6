import { defineIndicator } from "../indicator";

export const hospitalAdmissionsInjuries = defineIndicator({
  code: "OUT-1",
  theme: 1,
  title: "Hospital admissions caused by unintentional and deliberate injuries to children",
  shortTitle: "Hospital admissions, injuries",
  question: "How often are children admitted to hospital with an injury?",
  definition:
    "Finished emergency admissions of children aged 0 to 14 with an injury or an external cause (ICD-10 S00 to T79 or V01 to Y36 in any diagnosis) per 10,000 children aged 0 to 14.",
  numerator: "Emergency admissions in the year with an injury or external cause",
  denominator: "Children aged 0 to 14, mid-year population estimate",
  unit: "per 10,000 children",
  better: "lower",
  decimals: 1,
  interval: "byar",
  measured: "over the year",
  source: {
    title:
      "Public health profiles: hospital admissions caused by unintentional and deliberate injuries in children",
    publisher: "Office for Health Improvement and Disparities",
  },
  cautions: [
    "Counts are published rounded to 5 from 2012-13; the limits use exact counts.",
    "Admissions depend on hospital practice as well as on injuries.",
  ],
  fromRecords: [],
});
