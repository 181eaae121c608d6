import { isCellError } from "../../core/cells/cell-error";
import { ASSESSMENT_LIMIT, assessmentOptions, openAssessments } from "../counting/assessment-count";
import { lastingAtLeast } from "../counting/plan-count";
import { defineIndicator } from "../indicator";
import { assessmentBands } from "./dec-6-assessments-within-45-days";

export const assessmentsOverdue = defineIndicator({
  code: "DEC-13",
  theme: 3,
  title: "Open assessments past 45 working days",
  shortTitle: "Open assessments overdue",
  question: "Of the assessments still open, what share is past 45 working days already?",
  definition:
    "Assessments open at the end of the period for more than 45 working days, as a percentage of assessments open then. It stands beside DEC-6, which sees completed assessments only.",
  numerator: "Assessments open for more than 45 working days",
  denominator: "Assessments open at the end of the period",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "wilson",
  measured: "at 31 March",
  source: null,
  cautions: ["A local measure: open assessments are in no published figure."],
  bands: assessmentBands,
  fromRecords: [
    {
      list: "assessments",
      needs: ["AssessmentActualStartDate", "AssessmentAuthorisationDate"],
      counts:
        "Assessments that started by the last day of the period and are not authorised by then: in the numerator when more than 45 working days have passed, counted as for DEC-6.",
      follows: "Local measure; the limit of 45 working days is statutory.",
      options: assessmentOptions,
      count: (records, period, options, others) => {
        const open = openAssessments(records, period.to, options, others);
        if (isCellError(open)) return open;
        const overdue = lastingAtLeast(open, ASSESSMENT_LIMIT + 1);
        return {
          numerator: overdue.length,
          denominator: open.records.length,
          counted: open.records,
          inNumerator: overdue,
          durations: open.days,
          cautions: open.cautions,
        };
      },
    },
  ],
});
