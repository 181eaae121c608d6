import { cautions } from "../../core/cells/problems/cautions";
import { workingDaysBetween } from "../../core/calendar/working-days";
import { numberOption, textOption } from "../counting/options";
import { openOn } from "../counting/plan-count";
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
      options: [
        { name: "timescale", about: "How often a child is to be visited", default: 10 },
        {
          name: "timescaleUnit",
          about: "Whether the timescale is in working days or days",
          default: "working days",
          oneOf: ["working days", "days"],
        },
      ],
      count: (records, period, options) => {
        const timescale = numberOption(options, "timescale", 10);
        const working = textOption(options, "timescaleUnit", "working days") === "working days";
        const since = (day: number): number =>
          working ? workingDaysBetween(day, period.to) : period.to - day;
        const open = openOn(records, "CPPstartDate", "CPPendDate", period.to);
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
