import { exactSum } from "../counting/exact-sum";
import {
  amountsFor,
  inPost,
  laterStartersOption,
  sumOf,
  WORKERS_IN_TREND,
  workforceCautions,
  workingDaysInYear,
} from "../counting/workforce-count";
import { countsRule } from "../counting/workforce-counts";
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
  fromRecords: [
    {
      list: "workforce",
      needs: ["AgencyWorker", "FTE", "WorkingDaysLost"],
      counts:
        "Working days lost by employed workers in post on the last day of the period, of their full-time equivalents times 253 (254 when 29 February is in the period).",
      follows:
        "Children's social work workforce census; Local Authority Interactive Tool; published rates reproduced.",
      options: [laterStartersOption],
      inTrend: WORKERS_IN_TREND,
      count: (records, period, options) => {
        const staff = inPost(records, period.to, 0, options);
        const lost = amountsFor(records, "WorkingDaysLost", staff.records);
        const days = workingDaysInYear(period);
        return {
          numerator: sumOf(lost),
          denominator: exactSum(staff.fte * days),
          counted: staff.records,
          inNumerator: staff.records,
          amounts: { counted: staff.hours.map((hours) => hours * days), inNumerator: lost },
          cautions: workforceCautions(records, period, options),
        };
      },
    },
    countsRule({
      code: "WRK-4",
      needs: ["DaysLostInYear", "InPostFTE"],
      counts:
        "Days lost to sickness in the year to the day, of the full-time equivalents in post times 253 (254 when 29 February is in the period).",
      columns: (_, period) => ({
        numerator: ["DaysLostInYear"],
        denominator: ["InPostFTE"],
        times: workingDaysInYear(period),
      }),
    }),
  ],
});
