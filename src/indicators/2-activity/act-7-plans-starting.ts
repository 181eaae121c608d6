import { startedIn, PLANS, sameStartOption } from "../counting/plan-count";
import { rateCount, unitOption } from "../counting/rate-count";
import { referralCautions } from "../counting/referral-cautions";
import { defineIndicator } from "../indicator";

export const plansStarting = defineIndicator({
  code: "ACT-7",
  theme: 2,
  title: "Child protection plans starting in the year",
  shortTitle: "Plans starting",
  question: "How many child protection plans start, for the number of children who live here?",
  definition:
    "Child protection plans started in the year per 10,000 children aged 0 to 17. Each plan counts.",
  numerator: "Child protection plans started in the year",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 1,
  interval: "byar",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table D3", publisher: "Department for Education" },
  cautions: [],
  fromRecords: [
    {
      list: "child-protection-plans",
      needs: ["CPPstartDate"],
      dated: "CPPstartDate",
      counts: "Plans that started in the period. Every row counts.",
      follows:
        "Children in need census, table D3. A list with one row a child (Annex A list 7) lacks earlier plans.",
      options: [unitOption("plans"), sameStartOption],
      count: (records, period, options) => {
        const found = startedIn(records, PLANS, period, options);
        const told = [...found.cautions, ...referralCautions(records, period)];
        return rateCount(records, { ...found, cautions: told }, options);
      },
    },
  ],
});
