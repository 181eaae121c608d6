import { cautions } from "../../core/cells/problems/cautions";
import { sameDayOption, answeredYes, eventsInPeriod } from "../counting/event-count";
import { defineIndicator } from "../indicator";

export const referralsNoFurtherAction = defineIndicator({
  code: "DEC-1",
  theme: 3,
  title: "Referrals closed with no further action",
  shortTitle: "Referrals with no further action",
  question: "Of the referrals received, what share was closed after initial consideration?",
  definition:
    "Referrals received in the year where a decision was made, after initial consideration, that no further action was needed, as a percentage of all referrals received in the year.",
  numerator: "Referrals received in the year with no further action",
  denominator: "Referrals received in the year",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table C1", publisher: "Department for Education" },
  cautions: [
    "A high share may mean that thresholds are not understood; a low one that contacts are screened first.",
  ],
  fromRecords: [
    {
      list: "referrals",
      needs: ["CINreferralDate", "ReferralNFA"],
      dated: "CINreferralDate",
      sharesBy: () => ["ReferralNFA"],
      counts: "Referrals dated in the period whose column for no further action says yes, of all of them.",
      follows: "Children in need census guide 4.3; published percentages reproduced in all 1,729 cases.",
      options: [sameDayOption],
      count: (records, period, options) => {
        const events = eventsInPeriod(records, "CINreferralDate", period, options);
        const column = records.column("ReferralNFA");
        const { yes, unknown } = answeredYes(events.records, column);
        return {
          numerator: yes.length,
          denominator: events.records.length,
          counted: events.records,
          inNumerator: yes,
          cautions: [
            ...events.cautions,
            ...(unknown > 0 ? [cautions.unknownAnswer(unknown, column?.heading ?? "ReferralNFA")] : []),
          ],
        };
      },
    },
  ],
});
