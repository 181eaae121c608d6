import { everyRecordInPeriod } from "../counting/event-count";
import { rateCount, unitOption } from "../counting/rate-count";
import { referralCautions } from "../counting/referral-cautions";
import { defineIndicator } from "../indicator";

export const contactsReceived = defineIndicator({
  code: "ACT-14",
  theme: 2,
  title: "Contacts received in the period",
  shortTitle: "Contacts",
  question:
    "How many contacts does children's social care receive, for the number of children who live here?",
  definition:
    "Contacts received in the period per 10,000 children aged 0 to 17, one for each child in a contact.",
  numerator: "Contacts received in the period",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 1,
  interval: "byar",
  measured: "over the year",
  source: null,
  cautions: ["A local measure: authorities record contacts differently, so it is not comparable."],
  fromRecords: [
    {
      list: "contacts",
      needs: ["ContactDate"],
      dated: "ContactDate",
      counts: "Contacts dated in the period. Every row counts.",
      follows: "Ofsted, ILACS Annex A, list 1: a row for each child in a contact.",
      options: [unitOption("contacts")],
      count: (records, period, options) => {
        const events = everyRecordInPeriod(records, "ContactDate", period);
        const told = [...events.cautions, ...referralCautions(records, period)];
        return rateCount(records, { ...events, cautions: told }, options);
      },
    },
  ],
});
