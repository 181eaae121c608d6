import { defineIndicator } from "../indicator";

export const sicknessAbsence = defineIndicator({
  code: "WRK-4",
  theme: 5,
  title: "Sickness absence rate of social workers",
  shortTitle: "Sickness absence",
  question: "What share of working days is lost to sickness?",
  definition:
    "Working days lost to sickness in the year to 30 September as a percentage of the working days of social workers in post (253 for each full-time equivalent, 254 in a leap year).",
  numerator: "Working days lost to sickness in the year to 30 September",
  denominator: "Full-time equivalents in post times the working days of the year",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "none",
  measured: "at 30 September",
  source: { title: "Children's social work workforce", publisher: "Department for Education" },
  cautions: [],
  fromRecords: [],
});
