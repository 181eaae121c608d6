import { bandOptions, planBands, planBandsBy, TWO_YEARS_DAYS } from "../counting/plan-bands";
import { endedIn, lastingAtLeast, PLANS, sameStartOption } from "../counting/plan-count";
import { defineIndicator } from "../indicator";

export const plansEndedTwoYears = defineIndicator({
  code: "PLN-4",
  theme: 4,
  title: "Plans ending in the year that had lasted two years or more",
  shortTitle: "Ended after 2 years or more",
  question: "What share of the plans that ended had lasted two years or more?",
  definition:
    "Child protection plans ended in the year after two years or more (more than 729 days) as a percentage of plans ended in the year.",
  numerator: "Plans ended in the year after two years or more",
  denominator: "Plans ended in the year",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table D7", publisher: "Department for Education" },
  cautions: [],
  bands: planBands,
  bandsBy: planBandsBy,
  fromRecords: [
    {
      list: "child-protection-plans",
      needs: ["CPPstartDate", "CPPendDate"],
      dated: "CPPendDate",
      counts:
        "Plans that ended in the period 730 days or more after they started, of all plans that ended in it.",
      follows: "Local Authority Interactive Tool: more than 729 days; table D7.",
      options: [sameStartOption, ...bandOptions],
      count: (records, period, options) => {
        const ended = endedIn(records, PLANS, period, options);
        const long = lastingAtLeast(ended, TWO_YEARS_DAYS);
        return {
          numerator: long.length,
          denominator: ended.records.length,
          counted: ended.records,
          inNumerator: long,
          durations: ended.days,
          cautions: ended.cautions,
        };
      },
    },
  ],
});
