import { assessmentBands } from "./dec-6-assessments-within-45-days";
import { isCellError } from "../../core/cells/cell-error";
import { quantile } from "../../core/statistics/quantile";
import { assessmentOptions, completedAssessments } from "../counting/assessment-count";
import { defineIndicator } from "../indicator";

export const medianAssessmentDays = defineIndicator({
  code: "DEC-11",
  theme: 3,
  title: "Median working days from start to completion of assessment",
  shortTitle: "Median days to complete assessment",
  question: "How many working days does an assessment in the middle of the range take?",
  definition:
    "The median of working days taken by the assessments completed in the year: half took this long or less.",
  numerator: "Working days of the middle assessment",
  denominator: "Not applicable; assessments completed in the year with both dates",
  unit: "working days",
  better: "lower",
  decimals: 0,
  interval: "none",
  measured: "over the year",
  source: null,
  cautions: [
    "A local measure: the publication gives the median of each authority in table C2 but no target for it.",
  ],
  bands: assessmentBands,
  fromRecords: [
    {
      list: "assessments",
      needs: ["AssessmentActualStartDate", "AssessmentAuthorisationDate"],
      dated: "AssessmentAuthorisationDate",
      counts:
        "Working days of the assessments authorised in the period, counted as for DEC-6; those without a duration are left out. The median is Excel's, in whole working days, halves up.",
      follows:
        "Table C2 publishes whole working days. The kind of quantile is not published: type 2 is used.",
      options: assessmentOptions,
      count: (records, period, options, others) => {
        const found = completedAssessments(records, period, options, others);
        if (isCellError(found)) return found;
        const { records: completed, days, cautions } = found;
        const median = quantile(days, 0.5);
        const timed = completed.filter((_, position) => !Number.isNaN(days[position] ?? NaN));
        return {
          numerator: timed.length,
          denominator: null,
          value: Number.isNaN(median) ? null : median,
          counted: completed,
          inNumerator: timed,
          durations: days,
          cautions,
        };
      },
    },
  ],
});
