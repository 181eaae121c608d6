import { sameDayOption, eventsInPeriod } from "../counting/event-count";
import { referralCautions } from "../counting/referral-cautions";
import { rateCount, unitOption } from "../counting/rate-count";
import { defineIndicator } from "../indicator";

export const referrals = defineIndicator({
  code: "ACT-2",
  theme: 2,
  title: "Referrals to children's social care",
  shortTitle: "Referrals",
  question:
    "How many referrals did children's social care receive, for the number of children who live here?",
  definition:
    "Referrals received in the year per 10,000 children aged 0 to 17. Each referral counts, so a child referred twice counts twice; a child counts once for one day. Referrals with no further action are included.",
  numerator: "Referrals received in the year",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 1,
  interval: "byar",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table C1", publisher: "Department for Education" },
  cautions: ["Practice differs in what is recorded as a contact and what as a referral."],
  fromRecords: [
    {
      list: "referrals",
      needs: ["CINreferralDate"],
      dated: "CINreferralDate",
      counts:
        "Referrals dated in the period, first and last day included; of several for one child on one day the first.",
      follows: "Children in need census guide 4.1 to 4.4; published rates reproduced for 2013 to 2024.",
      options: [sameDayOption, unitOption("referrals")],
      count: (records, period, options) => {
        const events = eventsInPeriod(records, "CINreferralDate", period, options);
        const told = [...events.cautions, ...referralCautions(records, period)];
        return rateCount(records, { ...events, cautions: told }, options);
      },
    },
  ],
});
