import { cautions } from "../../core/cells/problems/cautions";
import { inPost, sumOf, workforceCautions } from "../counting/workforce-count";
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
      count: (records, period) => {
        const all = [...inPost(records, period.to, 0).records, ...inPost(records, period.to, 1).records].sort(
          (a, b) => a - b,
        );
        const cases = records.column("Cases30")?.numbers ?? new Float64Array(0);
        const hours = records.column("FTE")?.numbers ?? new Float64Array(0);
        const everyone = Int32Array.from(all);
        const holders = everyone.filter((record) => (cases[record] ?? NaN) > 0 && (hours[record] ?? NaN) > 0);
        const held = sumOf(records, "Cases30", holders);
        const withoutHours = sumOf(records, "Cases30", everyone) - held;
        return {
          numerator: held,
          denominator: sumOf(records, "FTE", holders),
          counted: everyone,
          inNumerator: holders,
          cautions: [
            ...workforceCautions(records, period),
            ...(withoutHours > 0 ? [cautions.casesWithoutHours(withoutHours)] : []),
          ],
        };
      },
    },
  ],
});
