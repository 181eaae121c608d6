import { cautions } from "../../core/cells/problems/cautions";
import { sameDayOption, eventsInPeriod } from "../counting/event-count";
import { defineIndicator } from "../indicator";

const CLOSED_AFTER_ASSESSMENT = new Set(["RC8", "RC9"]);

export const referralsNotInNeed = defineIndicator({
  code: "DEC-2",
  theme: 3,
  title: "Referrals assessed and found not in need",
  shortTitle: "Referrals assessed, not in need",
  question: "Of the referrals received, what share was assessed and then found not to be in need?",
  definition:
    "Referrals received in the year that led to an assessment after which the case was closed, with no further action or with a referral to early help, as a percentage of all referrals received in the year.",
  numerator: "Referrals received in the year, assessed and closed after assessment",
  denominator: "Referrals received in the year",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table C1", publisher: "Department for Education" },
  cautions: ["Reason RC9 (referred to early help) exists from 2022-23; earlier years have RC8 alone."],
  fromRecords: [
    {
      list: "referrals",
      needs: ["CINreferralDate", "ReferralNFA", "ReasonForClosure"],
      dated: "CINreferralDate",
      sharesBy: () => ["ReasonForClosure"],
      counts:
        "Referrals dated in the period that had further action and closed with reason RC8 or RC9, of all referrals of the period.",
      follows:
        "Children in need census guide 4.7.1; reasons RC8 and RC9 are only valid where an assessment and nothing else followed.",
      options: [sameDayOption],
      count: (records, period, options) => {
        const events = eventsInPeriod(records, "CINreferralDate", period, options);
        const noAction = records.column("ReferralNFA");
        const reasons = records.column("ReasonForClosure");
        const notInNeed = events.records.filter(
          (record) =>
            noAction?.flags[record] === 0 && CLOSED_AFTER_ASSESSMENT.has(reasons?.texts[record] ?? ""),
        );
        const unknown = events.records.filter((record) => noAction?.flags[record] === -1).length;
        return {
          numerator: notInNeed.length,
          denominator: events.records.length,
          counted: events.records,
          inNumerator: notInNeed,
          cautions: [
            ...events.cautions,
            ...(unknown > 0 ? [cautions.unknownAnswer(unknown, noAction?.heading ?? "ReferralNFA")] : []),
          ],
        };
      },
    },
  ],
});
