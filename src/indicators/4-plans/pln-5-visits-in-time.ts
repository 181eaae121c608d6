import { cautions } from "../../core/cells/problems/cautions";
import { openOn, PLANS, sameStartOption } from "../counting/plan-count";
import { daysSince, timescaleOf, visitOptions } from "../counting/visit-times";
import { defineIndicator } from "../indicator";

export const visitsInTime = defineIndicator({
  code: "PLN-5",
  theme: 4,
  title: "Children on a plan visited within the local timescale",
  shortTitle: "Visited in time",
  question: "What share of children on a plan was visited within the local timescale?",
  definition:
    "Children on a plan at the end of the period, for at least the length of the timescale, whose last visit was within it.",
  numerator: "Children whose last visit was within the timescale",
  denominator: "Children on a plan at the end of the period for at least the timescale",
  unit: "per cent",
  better: "higher",
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
        "Plans open on the last day of the period and at least as old as the timescale: in the numerator when the last visit, on or before that day, is within the timescale of it.",
      follows:
        "Local policy: there is no national timescale. 10 working days unless the options say otherwise.",
      options: [...visitOptions, sameStartOption],
      count: (records, period, options) => {
        const timescale = timescaleOf(options);
        const since = daysSince(period.to, options);
        const open = openOn(records, PLANS, period.to, options);
        const starts = records.column("CPPstartDate")?.numbers ?? new Float64Array(0);
        const visits = records.column("LastVisitDate")?.numbers ?? new Float64Array(0);
        const due = open.records.filter((record) => since(starts[record] ?? NaN) >= timescale);
        const seen = due.filter((record) => {
          const ago = since(visits[record] ?? NaN);
          return ago >= 0 && ago <= timescale;
        });
        const unseen = due.filter((record) => Number.isNaN(visits[record] ?? NaN)).length;
        return {
          numerator: seen.length,
          denominator: due.length,
          counted: due,
          inNumerator: seen,
          cautions: [...open.cautions, ...(unseen > 0 ? [cautions.undatedVisits(unseen)] : [])],
        };
      },
    },
  ],
});
