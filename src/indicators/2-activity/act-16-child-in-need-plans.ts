import { lastingBy, whichOption, sameStartOption } from "../counting/plan-count";
import { rateCount, unitOption } from "../counting/rate-count";
import { defineIndicator } from "../indicator";

const CIN_PLANS = { start: "CINPlanStartDate", end: "CINPlanEndDate" };

export const childInNeedPlans = defineIndicator({
  code: "ACT-16",
  theme: 2,
  title: "Child in need plans at 31 March",
  shortTitle: "Child in need plans",
  question: "How many children have a child in need plan, for the number of children who live here?",
  definition:
    "Child in need plans open on 31 March per 10,000 children aged 0 to 17. A plan that ends on 31 March is not open.",
  numerator: "Child in need plans open on 31 March",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 1,
  interval: "byar",
  measured: "at 31 March",
  source: { title: "Characteristics of children in need, table B7", publisher: "Department for Education" },
  cautions: ["Plans have been collected since 2021-22; the published figures stand with those of ACT-1."],
  fromRecords: [
    {
      list: "cin-plans",
      needs: ["CINPlanStartDate", "CINPlanEndDate"],
      counts:
        "Child in need plans that started by the last day of the period and have no end or end after it, every row. With the option, plans that started, ended or were open at any point in the period.",
      follows: "Children in need census guide 4.11; table B7.",
      options: [whichOption, unitOption("plans"), sameStartOption],
      count: (records, period, options) =>
        rateCount(records, lastingBy(records, CIN_PLANS, period, options), options),
    },
  ],
});
