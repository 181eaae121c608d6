import { referralSourceGroups } from "../../core/records/code-lists/referral-source";
import { sameDayOption, eventsInPeriod } from "../counting/event-count";
import { textOption } from "../counting/options";
import { defineIndicator } from "../indicator";

export const referralsBySource = defineIndicator({
  code: "ACT-3",
  theme: 2,
  title: "Referrals by source",
  shortTitle: "Referrals by source",
  question: "Who refers children to social care?",
  definition:
    "Referrals received in the year from one group of sources as a percentage of all referrals received in the year.",
  numerator: "Referrals received in the year from the group of sources",
  denominator: "Referrals received in the year",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table C5", publisher: "Department for Education" },
  cautions: ["Source 5D (early help) exists from 2022-23."],
  fromRecords: [
    {
      list: "referrals",
      needs: ["CINreferralDate", "ReferralSource"],
      dated: "CINreferralDate",
      sharesBy: () => ["ReferralSource"],
      counts: "Referrals dated in the period from the group of sources, of all referrals of the period.",
      follows: "Children in need census, table C5 and its groups of codes.",
      options: [
        sameDayOption,
        {
          name: "source",
          about: "The group of sources",
          default: "Police",
          oneOf: referralSourceGroups.map(({ group }) => group),
        },
      ],
      count: (records, period, options) => {
        const events = eventsInPeriod(records, "CINreferralDate", period, options);
        const wanted = textOption(options, "source", "Police");
        const codes = new Set(referralSourceGroups.find(({ group }) => group === wanted)?.codes);
        const sources = records.column("ReferralSource")?.texts ?? [];
        const chosen = events.records.filter((record) => codes.has(sources[record] ?? ""));
        return {
          numerator: chosen.length,
          denominator: events.records.length,
          counted: events.records,
          inNumerator: chosen,
          cautions: events.cautions,
        };
      },
    },
  ],
});
