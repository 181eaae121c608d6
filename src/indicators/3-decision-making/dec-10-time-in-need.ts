import { inNeedOn } from "../counting/need-count";
import { lastingAtLeast, TWO_YEARS_DAYS, planBands } from "../counting/plan-count";
import { defineIndicator } from "../indicator";

export const timeInNeed = defineIndicator({
  code: "DEC-10",
  theme: 3,
  title: "Length of time children are in need",
  shortTitle: "In need for 2 years or more",
  question: "What share of children in need has been in need for two years or more?",
  definition:
    "Episodes of need open on 31 March for two years or more, as a percentage of all episodes open on 31 March.",
  numerator: "Episodes of need open on 31 March for the length of time",
  denominator: "Episodes of need open on 31 March",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "wilson",
  measured: "at 31 March",
  source: { title: "Characteristics of children in need, table B4", publisher: "Department for Education" },
  cautions: [],
  bands: planBands,
  fromRecords: [
    {
      list: "referrals",
      needs: ["CINreferralDate", "CINclosureDate"],
      counts:
        "Episodes open on the last day of the period that started 730 days or more before it, of all episodes open (counted as for ACT-1).",
      follows: "Children in need census, table B4.",
      count: (records, period) => {
        const inNeed = inNeedOn(records, "CINreferralDate", period.to);
        const long = lastingAtLeast(inNeed, TWO_YEARS_DAYS);
        return {
          numerator: long.length,
          denominator: inNeed.records.length,
          counted: inNeed.records,
          inNumerator: long,
          durations: inNeed.days,
          cautions: inNeed.cautions,
        };
      },
    },
    {
      list: "children-in-need",
      needs: ["CINstartDate", "CINclosureDate"],
      counts:
        "Children in need on the last day of the period since 730 days or more, of all children in need on it.",
      follows: "Ofsted, ILACS Annex A, list 6: one row a child.",
      count: (records, period) => {
        const inNeed = inNeedOn(records, "CINstartDate", period.to);
        const long = lastingAtLeast(inNeed, TWO_YEARS_DAYS);
        return {
          numerator: long.length,
          denominator: inNeed.records.length,
          counted: inNeed.records,
          inNumerator: long,
          durations: inNeed.days,
          cautions: inNeed.cautions,
        };
      },
    },
  ],
});
