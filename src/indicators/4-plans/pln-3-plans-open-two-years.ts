import { bandOptions, planBands, planBandsBy, TWO_YEARS_DAYS } from "../counting/plan-bands";
import { lastingAtLeast, openOn, PLANS, sameStartOption } from "../counting/plan-count";
import { defineIndicator } from "../indicator";

export const plansOpenTwoYears = defineIndicator({
  code: "PLN-3",
  theme: 4,
  title: "Children on a plan for two years or more at 31 March",
  shortTitle: "On a plan for 2 years or more",
  question: "What share of children on a plan has been on it for two years or more?",
  definition:
    "Child protection plans open on 31 March for two years or more (more than 729 days) as a percentage of plans open on 31 March.",
  numerator: "Plans open on 31 March for two years or more",
  denominator: "Plans open on 31 March",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "wilson",
  measured: "at 31 March",
  source: { title: "Characteristics of children in need, table D5", publisher: "Department for Education" },
  cautions: ["Most authorities have so few that the figure is suppressed."],
  bands: planBands,
  bandsBy: planBandsBy,
  fromRecords: [
    {
      list: "child-protection-plans",
      needs: ["CPPstartDate", "CPPendDate"],
      counts:
        "Plans open on the last day of the period that started 730 days or more before it, of all plans open.",
      follows:
        "Local Authority Interactive Tool: more than 729 days. The denominator is plans at 31 March, as table D5 has it.",
      options: [sameStartOption, ...bandOptions],
      count: (records, period, options) => {
        const open = openOn(records, PLANS, period.to, options);
        const long = lastingAtLeast(open, TWO_YEARS_DAYS);
        return {
          numerator: long.length,
          denominator: open.records.length,
          counted: open.records,
          inNumerator: long,
          durations: open.days,
          cautions: open.cautions,
        };
      },
    },
  ],
});
