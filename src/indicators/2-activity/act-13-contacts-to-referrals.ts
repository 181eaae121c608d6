import { cautions } from "../../core/cells/problems/cautions";
import { answeredYes, everyRecordInPeriod } from "../counting/event-count";
import { defineIndicator } from "../indicator";

export const contactsToReferrals = defineIndicator({
  code: "ACT-13",
  theme: 2,
  title: "Contacts that became referrals",
  shortTitle: "Contacts that became referrals",
  question: "What share of contacts leads to a referral?",
  definition:
    "Contacts received in the period that led to a referral, as a percentage of all contacts received in the period.",
  numerator: "Contacts received in the period that became a referral",
  denominator: "Contacts received in the period",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: null,
  cautions: ["A local measure: authorities record contacts differently."],
  fromRecords: [
    {
      list: "contacts",
      needs: ["ContactDate", "BecameReferral"],
      dated: "ContactDate",
      sharesBy: () => ["BecameReferral"],
      counts:
        "Contacts dated in the period whose outcome is a referral, of all contacts of the period. Every row counts.",
      follows: "Local measure.",
      count: (records, period) => {
        const events = everyRecordInPeriod(records, "ContactDate", period);
        const column = records.column("BecameReferral");
        const { yes, unknown } = answeredYes(events.records, column);
        return {
          numerator: yes.length,
          denominator: events.records.length,
          counted: events.records,
          inNumerator: yes,
          cautions: [
            ...events.cautions,
            ...(unknown > 0 ? [cautions.unknownAnswer(unknown, column?.heading ?? "Outcome")] : []),
          ],
        };
      },
    },
  ],
});
