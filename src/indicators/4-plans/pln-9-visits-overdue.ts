import { ofVisits, visitRule } from "../counting/visit-times";
import { defineIndicator } from "../indicator";

export const visitsOverdue = defineIndicator({
  code: "PLN-9",
  ...ofVisits,
  title: "Children on a plan whose visit is overdue",
  shortTitle: "Visits overdue",
  question: "What share of children on a plan has not been visited for longer than the local timescale?",
  definition:
    "Children on a plan at the end of the period whose last visit, or without one the start of the plan, was longer ago than the local timescale, as a percentage of children on a plan. It stands beside PLN-5.",
  numerator: "Children whose visit is overdue",
  denominator: "Children on a plan at the end of the period",
  better: "lower",
  fromRecords: [
    visitRule({
      counts:
        "Plans open on the last day of the period: in the numerator when more than the timescale has passed since the last visit, or since the start of a plan without one. A visit after that day says nothing of the day and counts as none overdue.",
      holds: ({ sinceStart, sinceVisit, timescale }) => (sinceVisit ?? sinceStart) > timescale,
    }),
  ],
});
