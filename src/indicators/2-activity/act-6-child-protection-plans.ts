import { openOn, planBands } from "../counting/plan-count";
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
  fromRecords: [
    {
      list: "child-protection-plans",
      needs: ["CPPstartDate", "CPPendDate"],
      counts:
        "Plans that started on or before the last day of the period and have no end or end after it. Every row counts.",
      follows: "Children in need census: a plan that ends on 31 March is not open on it. The day may be any.",
      count: (records, period) => {
        const open = openOn(records, "CPPstartDate", "CPPendDate", period.to);
        return {
          numerator: open.records.length,
          denominator: null,
          counted: open.records,
          inNumerator: open.records,
          durations: open.days,
          cautions: open.cautions,
        };
      },
    },
  ],
});
