import { bandOptions, planBands, planBandsBy } from "../counting/plan-bands";
import { openOn, PLANS, sameStartOption } from "../counting/plan-count";
import { rateCount, unitOption } from "../counting/rate-count";
import { defineIndicator } from "../indicator";

export const childProtectionPlans = defineIndicator({
  code: "ACT-6",
  theme: 2,
  title: "Children on a child protection plan at 31 March",
  shortTitle: "Children on a plan",
  question: "How many children are on a child protection plan, for the number of children who live here?",
  definition:
    "Child protection plans open on 31 March per 10,000 children aged 0 to 17. A plan that ends on 31 March is not open.",
  numerator: "Child protection plans open on 31 March",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 1,
  interval: "byar",
  measured: "at 31 March",
  source: { title: "Characteristics of children in need, table D4", publisher: "Department for Education" },
  cautions: [],
  bands: planBands,
  bandsBy: planBandsBy,
  fromRecords: [
    {
      list: "child-protection-plans",
      needs: ["CPPstartDate", "CPPendDate"],
      counts:
        "Plans that started on or before the last day of the period and have no end or end after it. Every row counts.",
      follows: "Children in need census: a plan that ends on 31 March is not open on it. The day may be any.",
      options: [unitOption("plans"), sameStartOption, ...bandOptions],
      count: (records, period, options) =>
        rateCount(records, openOn(records, PLANS, period.to, options), options),
    },
  ],
});
