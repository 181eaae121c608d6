import { openOn, PLANS, sameStartOption } from "../counting/plan-count";
import { daysSince, timescaleOf, visitOptions } from "../counting/visit-times";
import { defineIndicator } from "../indicator";

export const visitsOverdue = defineIndicator({
  code: "PLN-9",
  theme: 4,
  title: "Children on a plan whose visit is overdue",
  shortTitle: "Visits overdue",
  question: "What share of children on a plan has not been visited for longer than the local timescale?",
  definition:
    "Children on a plan at the end of the period whose last visit, or without one the start of the plan, was longer ago than the local timescale, as a percentage of children on a plan. It stands beside PLN-5.",
  numerator: "Children whose visit is overdue",
  denominator: "Children on a plan at the end of the period",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "wilson",
  measured: "at 31 March",
  source: null,
  cautions: ["A local measure: the timescale is local policy, and the census does not collect visits."],
  fromRecords: [
    {
      list: "child-protection-plans",
      needs: ["CPPstartDate", "CPPendDate", "LastVisitDate"],
      counts:
        "Plans open on the last day of the period: in the numerator when more than the timescale has passed since the last visit, or since the start of a plan without one. A visit after that day says nothing of the day and counts as none overdue.",
      follows:
        "Local policy: there is no national timescale. 10 working days unless the options say otherwise.",
      options: [...visitOptions, sameStartOption],
      count: (records, period, options) => {
        const open = openOn(records, PLANS, period.to, options);
        const since = daysSince(period.to, options);
        const timescale = timescaleOf(options);
        const starts = records.column("CPPstartDate")?.numbers;
        const visits = records.column("LastVisitDate")?.numbers;
        const overdue = open.records.filter((record) => {
          const visit = visits?.[record] ?? NaN;
          return since(Number.isNaN(visit) ? (starts?.[record] ?? NaN) : visit) > timescale;
        });
        return {
          numerator: overdue.length,
          denominator: open.records.length,
          counted: open.records,
          inNumerator: overdue,
          cautions: open.cautions,
        };
      },
    },
  ],
});
