import { bandOptions, planBands, planBandsBy } from "../counting/plan-bands";
import { endedIn, PLANS, sameStartOption } from "../counting/plan-count";
import { rateCount, unitOption } from "../counting/rate-count";
import { referralCautions } from "../counting/referral-cautions";
import { defineIndicator } from "../indicator";

export const plansEnding = defineIndicator({
  code: "ACT-8",
  theme: 2,
  title: "Child protection plans ending in the year",
  shortTitle: "Plans ending",
  question: "How many child protection plans end, for the number of children who live here?",
  definition: "Child protection plans ended in the year per 10,000 children aged 0 to 17. Each plan counts.",
  numerator: "Child protection plans ended in the year",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 1,
  interval: "byar",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table D6", publisher: "Department for Education" },
  cautions: [],
  bands: planBands,
  bandsBy: planBandsBy,
  fromRecords: [
    {
      list: "child-protection-plans",
      needs: ["CPPstartDate", "CPPendDate"],
      dated: "CPPendDate",
      counts: "Plans that ended in the period. Every row counts.",
      follows: "Children in need census, table D6.",
      options: [unitOption("plans"), sameStartOption, ...bandOptions],
      count: (records, period, options) => {
        const found = endedIn(records, PLANS, period, options);
        const told = [...found.cautions, ...referralCautions(records, period)];
        return rateCount(records, { ...found, cautions: told }, options);
      },
    },
  ],
});
