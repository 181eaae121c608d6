import { cautions } from "../../core/cells/problems/cautions";
import { assessmentFactors as factorCodes } from "../../core/records/code-lists/assessment-factors";
import { recordsInPeriod } from "../counting/event-count";
import { textOption } from "../counting/options";
import { factorsOf } from "../../core/records/factor-codes";
import { defineIndicator } from "../indicator";

export const assessmentFactors = defineIndicator({
  code: "ACT-9",
  theme: 2,
  title: "Factors identified at the end of assessment",
  shortTitle: "Assessment factors",
  question: "Which difficulties do assessments find?",
  definition:
    "Assessments completed in the year at which the factor was identified, as a percentage of those with information on factors. An assessment can have several factors.",
  numerator: "Assessments completed in the year with the factor",
  denominator: "Assessments completed in the year with information on factors",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "none",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table C3", publisher: "Department for Education" },
  cautions: [
    "Percentages of several factors do not add up to 100.",
    "The publication counts episodes of need; a list of assessments counts assessments.",
  ],
  fromRecords: [
    {
      list: "assessments",
      needs: ["AssessmentAuthorisationDate", "AssessmentFactors"],
      dated: "AssessmentAuthorisationDate",
      sharesBy: () => ["AssessmentFactors"],
      counts:
        "Assessments authorised in the period that name the factor, of those authorised in it that name any. Several codes in one cell may be separated by commas, semicolons, spaces or lines.",
      follows: "Children in need census, table C3.",
      options: [
        {
          name: "factor",
          about: "The census code of the factor",
          default: "3B",
          oneOf: factorCodes.map((entry) => entry.code),
        },
      ],
      count: (records, period, options) => {
        const days = records.column("AssessmentAuthorisationDate")?.numbers ?? new Float64Array(0);
        const texts = records.column("AssessmentFactors")?.texts ?? [];
        const wanted = textOption(options, "factor", "3B");
        const completed = recordsInPeriod(days, period);
        const known = completed.filter((record) => factorsOf(texts[record] ?? "").length > 0);
        const without = completed.length - known.length;
        const chosen = known.filter((record) => factorsOf(texts[record] ?? "").includes(wanted));
        return {
          numerator: chosen.length,
          denominator: known.length,
          counted: known,
          inNumerator: chosen,
          cautions: without > 0 ? [cautions.withoutFactors(without)] : [],
        };
      },
    },
  ],
});
