import { sameDayOption, eventsInPeriod } from "../counting/event-count";
import { referralCautions } from "../counting/referral-cautions";
import { defineIndicator } from "../indicator";

export const earlyHelpAssessments = defineIndicator({
  code: "ACT-12",
  theme: 2,
  title: "Early help assessments started in the period",
  shortTitle: "Early help assessments",
  question: "How many early help assessments start, for the number of children who live here?",
  definition: "Early help assessments with a start date in the period per 10,000 children aged 0 to 17.",
  numerator: "Early help assessments started in the period",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 1,
  interval: "byar",
  measured: "over the year",
  source: null,
  cautions: [
    "A local measure: there is no national definition and no comparable figure of other authorities.",
  ],
  fromRecords: [
    {
      list: "early-help-assessments",
      needs: ["EarlyHelpStartDate"],
      dated: "EarlyHelpStartDate",
      counts: "Early help assessments with a start date in the period, each child and day once.",
      follows: "Local measure.",
      options: [sameDayOption],
      count: (records, period, options) => {
        const events = eventsInPeriod(records, "EarlyHelpStartDate", period, options);
        return {
          numerator: events.records.length,
          denominator: null,
          counted: events.records,
          inNumerator: events.records,
          cautions: [...events.cautions, ...referralCautions(records, period)],
        };
      },
    },
  ],
});
