import { openOn } from "../counting/plan-count";
import { defineIndicator } from "../indicator";

/** Agreed series of short-term placements. */
const SHORT_BREAKS = new Set(["V3", "V4"]);

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
        "Children who started to be looked after by the last day of the period and have not ceased by then, without agreed series of short-term placements (V3, V4).",
      follows: "Local Authority Interactive Tool; Ofsted, ILACS Annex A, list 8.",
      count: (records, period) => {
        const open = openOn(records, "CareStartDate", "CareEndDate", period.to);
        const status = records.column("LegalStatus")?.texts ?? [];
        const lookedAfter = open.records.filter((record) => !SHORT_BREAKS.has(status[record] ?? ""));
        return {
          numerator: lookedAfter.length,
          denominator: null,
          counted: lookedAfter,
          inNumerator: lookedAfter,
          cautions: open.cautions,
        };
      },
    },
  ],
});
