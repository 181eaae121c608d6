import { cautions } from "../../core/cells/problems/cautions";
import { ofVisits, visitRule } from "../counting/visit-times";
import { defineIndicator } from "../indicator";

export const visitsInTime = defineIndicator({
  code: "PLN-5",
  ...ofVisits,
  title: "Children on a plan visited within the local timescale",
  shortTitle: "Visited in time",
  question: "What share of children on a plan was visited within the local timescale?",
  definition:
    "Children on a plan at the end of the period, for at least the length of the timescale, whose last visit was within it.",
  numerator: "Children whose last visit was within the timescale",
  denominator: "Children on a plan at the end of the period for at least the timescale",
  better: "higher",
  fromRecords: [
    visitRule({
      counts:
        "Plans open on the last day of the period and at least as old as the timescale: in the numerator when the last visit, on or before that day, is within the timescale of it.",
      isDue: ({ sinceStart, timescale }) => sinceStart >= timescale,
      holds: ({ sinceVisit, timescale }) => sinceVisit !== null && sinceVisit >= 0 && sinceVisit <= timescale,
      withoutVisit: cautions.undatedVisits,
    }),
  ],
});
