import { isCellError } from "../../core/cells/cell-error";
import { ASSESSMENT_LIMIT, assessmentOptions, completedAssessments } from "../counting/assessment-count";
import type { Band } from "../counting/durations";
import { defineIndicator } from "../indicator";

/** The published bands of working days; a weekend assessment of no working day counts as the same day. */
export const assessmentBands: readonly Band[] = [
  { label: "Same day", above: -1, upTo: 0 },
  { label: "1-10", above: 0, upTo: 10 },
  { label: "11-20", above: 10, upTo: 20 },
  { label: "21-30", above: 20, upTo: 30 },
  { label: "31-40", above: 30, upTo: 40 },
  { label: "41-45", above: 40, upTo: 45 },
  { label: "46-50", above: 45, upTo: 50 },
  { label: "51-60", above: 50, upTo: 60 },
  { label: "61 or more", above: 60, upTo: Infinity },
];

export const assessmentsWithin45Days = defineIndicator({
  code: "DEC-6",
  theme: 3,
  title: "Single assessments completed within 45 working days",
  shortTitle: "Assessments within 45 days",
  question: "Of the assessments completed, what share took 45 working days or fewer?",
  definition:
    "Assessments completed (authorised) in the year within 45 working days, as a percentage of all assessments completed in the year. Assessments still open are in neither.",
  numerator: "Assessments completed in the year in 45 working days or fewer",
  denominator: "Assessments completed in the year",
  unit: "per cent",
  better: "higher",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table C2", publisher: "Department for Education" },
  cautions: [
    "The share is of completed work: look at open and overdue assessments beside it.",
    "The statutory limit runs from referral; the published figure is understood to run from the start of the assessment.",
  ],
  bands: assessmentBands,
  fromRecords: [
    {
      list: "assessments",
      needs: ["AssessmentActualStartDate", "AssessmentAuthorisationDate"],
      dated: "AssessmentAuthorisationDate",
      counts:
        "Assessments authorised in the period that took 45 working days or fewer, of all authorised in it. The start is day 0; weekends and England's bank holidays are left out. One that ends before it starts is in the denominator only.",
      follows:
        "Published bands (table C2), whose sums give the published percentage in 1,181 of 1,184 cases. The clock start is an open decision: the assessment's own start unless the option says referral.",
      options: assessmentOptions,
      count: (records, period, options, others) => {
        const found = completedAssessments(records, period, options, others);
        if (isCellError(found)) return found;
        const { records: completed, days, cautions } = found;
        const inTime = completed.filter((_, position) => (days[position] ?? NaN) <= ASSESSMENT_LIMIT);
        return {
          numerator: inTime.length,
          denominator: completed.length,
          counted: completed,
          inNumerator: inTime,
          durations: days,
          cautions,
        };
      },
    },
  ],
});
