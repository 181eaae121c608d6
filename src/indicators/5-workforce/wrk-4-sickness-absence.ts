import { inPost, sumOf, workforceCautions, workingDaysInYear } from "../counting/workforce-count";
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
      count: (records, period) => {
        const staff = inPost(records, period.to, 0);
        return {
          numerator: sumOf(records, "WorkingDaysLost", staff.records),
          denominator: staff.fte * workingDaysInYear(period),
          counted: staff.records,
          inNumerator: staff.records,
          cautions: workforceCautions(records, period),
        };
      },
    },
  ],
});
