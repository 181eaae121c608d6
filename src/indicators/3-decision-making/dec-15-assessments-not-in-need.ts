import { cautions } from "../../core/cells/problems/cautions";
import { everyRecordInPeriod } from "../counting/event-count";
import { defineIndicator } from "../indicator";

export const assessmentsNotInNeed = defineIndicator({
  code: "DEC-15",
  theme: 3,
  title: "Assessments that found no need for social care",
  shortTitle: "Assessments, no need found",
  question: "What share of completed assessments found that the child needs no social care?",
  definition:
    "Assessments completed in the period after which the child was found not to need the support of social care, as a percentage of assessments completed in the period.",
  numerator: "Assessments completed in the period that found no need for social care",
  denominator: "Assessments completed in the period",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: null,
  cautions: [
    "A local measure, counted by assessment: the published figure (DEC-2) counts referrals and cannot be had from an inspection list.",
  ],
  fromRecords: [
    {
      list: "assessments",
      needs: ["AssessmentAuthorisationDate", "RequiresSocialCare"],
      dated: "AssessmentAuthorisationDate",
      sharesBy: () => ["RequiresSocialCare"],
      counts:
        "Assessments authorised in the period whose row says that social care is not required, of all authorised in it. Rows without an answer are in the denominator only and are told.",
      follows: "Ofsted, ILACS Annex A, list 4.",
      count: (records, period) => {
        const { records: completed } = everyRecordInPeriod(records, "AssessmentAuthorisationDate", period);
        const column = records.column("RequiresSocialCare");
        const notInNeed = completed.filter((record) => column?.flags[record] === 0);
        const unknown = completed.filter((record) => column?.flags[record] === -1).length;
        return {
          numerator: notInNeed.length,
          denominator: completed.length,
          counted: completed,
          inNumerator: notInNeed,
          cautions: unknown > 0 ? [cautions.notAnswered(unknown, column?.heading ?? "")] : [],
        };
      },
    },
  ],
});
