import { periodsOfCare } from "../counting/looked-after-count";
import { whichOption } from "../counting/plan-count";
import { rateCount } from "../counting/rate-count";
import { defineIndicator } from "../indicator";

export const childrenLookedAfter = defineIndicator({
  code: "ACT-10",
  theme: 2,
  title: "Children looked after at 31 March",
  shortTitle: "Children looked after",
  question: "How many children are looked after, for the number of children who live here?",
  definition:
    "Children looked after on 31 March per 10,000 children aged 0 to 17, without agreed series of short-term placements.",
  numerator: "Children looked after on 31 March",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 0,
  interval: "byar",
  measured: "at 31 March",
  source: {
    title: "Children looked after in England including adoptions",
    publisher: "Department for Education",
  },
  cautions: [],
  fromRecords: [
    {
      list: "children-looked-after",
      needs: ["CareStartDate", "CareEndDate"],
      counts:
        "Children who started to be looked after by the last day of the period and have not ceased by then, without agreed series of short-term placements (V3, V4). With the option, each child once who started, ceased or was looked after in the period.",
      follows:
        "Local Authority Interactive Tool; Ofsted, ILACS Annex A, list 8, which has one row a child: a child who came back has the latest start only. A row whose reason ceased is X1 has not ceased.",
      options: [whichOption],
      count: (records, period, options) => {
        const found = periodsOfCare(records, period, options);
        return rateCount(records, found, { unit: "children" });
      },
    },
  ],
});
