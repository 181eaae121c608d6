import { cautions } from "../../core/cells/problems/cautions";
import {
  amountsFor,
  everyWorker,
  laterStartersOption,
  sumOf,
  WORKERS_IN_TREND,
  workforceCautions,
} from "../counting/workforce-count";
import { countsRule } from "../counting/workforce-counts";
import { defineIndicator } from "../indicator";

export const averageCaseload = defineIndicator({
  code: "WRK-5",
  theme: 5,
  title: "Average caseload",
  shortTitle: "Average caseload",
  question: "How many cases does a social worker hold?",
  definition:
    "Cases held by children and family social workers, agency workers included, for each full-time equivalent who holds at least one case, on 30 September.",
  numerator: "Cases held on 30 September",
  denominator: "Full-time equivalents of social workers, agency workers included, with at least one case",
  unit: "cases per worker",
  better: "lower",
  decimals: 1,
  interval: "none",
  measured: "at 30 September",
  source: { title: "Children's social work workforce", publisher: "Department for Education" },
  cautions: ["An average hides the worker with thirty cases."],
  fromRecords: [
    {
      list: "workforce",
      needs: ["AgencyWorker", "FTE", "Cases30"],
      counts:
        "Cases of workers with at least one case and hours above 0 on the last day of the period, agency workers included, for each full-time equivalent of theirs.",
      follows:
        "Children's social work workforce census; Local Authority Interactive Tool; published rates reproduced.",
      options: [laterStartersOption],
      inTrend: WORKERS_IN_TREND,
      count: (records, period, options) => {
        const everyone = everyWorker(records, period.to, options);
        const cases = records.column("Cases30")?.numbers ?? new Float64Array(0);
        const hours = records.column("FTE")?.numbers ?? new Float64Array(0);
        const holders = everyone.filter((record) => (cases[record] ?? NaN) > 0 && (hours[record] ?? NaN) > 0);
        const held = amountsFor(records, "Cases30", holders);
        const fte = amountsFor(records, "FTE", holders);
        const withoutHours = sumOf(amountsFor(records, "Cases30", everyone)) - sumOf(held);
        return {
          numerator: sumOf(held),
          denominator: sumOf(fte),
          counted: holders,
          inNumerator: holders,
          amounts: { counted: fte, inNumerator: held },
          cautions: [
            ...workforceCautions(records, period, options),
            ...(withoutHours > 0 ? [cautions.casesWithoutHours(withoutHours)] : []),
          ],
        };
      },
    },
    countsRule({
      code: "WRK-5",
      needs: ["CasesHeld", "CaseHoldersFTE"],
      counts: "Cases held on the day for each full-time equivalent of the workers who hold them.",
      columns: () => ({ numerator: ["CasesHeld"], denominator: ["CaseHoldersFTE"] }),
    }),
  ],
});
