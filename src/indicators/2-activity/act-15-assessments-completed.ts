import { everyRecordInPeriod } from "../counting/event-count";
import { rateCount, unitOption } from "../counting/rate-count";
import { referralCautions } from "../counting/referral-cautions";
import { defineIndicator } from "../indicator";

export const assessmentsCompleted = defineIndicator({
  code: "ACT-15",
  theme: 2,
  title: "Assessments completed in the year",
  shortTitle: "Assessments completed",
  question: "How many assessments are completed, for the number of children who live here?",
  definition:
    "Single assessments completed (authorised) in the year per 10,000 children aged 0 to 17. Each assessment counts.",
  numerator: "Assessments completed in the year",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 1,
  interval: "byar",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table C2", publisher: "Department for Education" },
  cautions: ["The benchmark pack does not hold the published figures of this one."],
  fromRecords: [
    {
      list: "assessments",
      needs: ["AssessmentAuthorisationDate"],
      dated: "AssessmentAuthorisationDate",
      counts: "Assessments authorised in the period. Every one counts, a child's second too.",
      follows: "Children in need census, table C2; open assessments are in no figure of it.",
      options: [unitOption("assessments")],
      count: (records, period, options) => {
        const { records: completed } = everyRecordInPeriod(records, "AssessmentAuthorisationDate", period);
        return rateCount(
          records,
          { records: completed, cautions: referralCautions(records, period) },
          options,
        );
      },
    },
  ],
});
