import { sameDayOption, eventsInPeriod } from "../counting/event-count";
import { referralCautions } from "../counting/referral-cautions";
import { rateCount, unitOption } from "../counting/rate-count";
import { defineIndicator } from "../indicator";

export const section47Enquiries = defineIndicator({
  code: "ACT-4",
  theme: 2,
  title: "Section 47 enquiries started in the year",
  shortTitle: "Section 47 enquiries",
  question: "How often does the authority enquire whether a child suffers significant harm?",
  definition:
    "Section 47 enquiries started in the year per 10,000 children aged 0 to 17. An enquiry starts with the strategy discussion; a child may count more than once.",
  numerator: "Section 47 enquiries started in the year",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 1,
  interval: "byar",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table C2", publisher: "Department for Education" },
  cautions: [],
  fromRecords: [
    {
      list: "section-47-enquiries",
      needs: ["S47ActualStartDate"],
      dated: "S47ActualStartDate",
      counts: "Enquiries whose strategy discussion is in the period, each child and day once.",
      follows: "Children in need census guide 4.12.1; one enquiry for a child on a day.",
      options: [sameDayOption, unitOption("enquiries")],
      count: (records, period, options) => {
        const events = eventsInPeriod(records, "S47ActualStartDate", period, options);
        const told = [...events.cautions, ...referralCautions(records, period)];
        return rateCount(records, { ...events, cautions: told }, options);
      },
    },
  ],
});
