import { cautions } from "../../core/cells/problems/cautions";
import { lookedAfterAtEnd } from "../counting/looked-after-count";
import { defineIndicator } from "../indicator";

const MANY = 3;

export const threeOrMorePlacements = defineIndicator({
  code: "OUT-9",
  theme: 1,
  title: "Children looked after with three or more placements in 12 months",
  shortTitle: "Three or more placements",
  question: "What share of children looked after had three or more placements in the last 12 months?",
  definition:
    "Children looked after at the end of the period with three or more placements in the 12 months before, as a percentage of children looked after.",
  numerator: "Children looked after with three or more placements in the last 12 months",
  denominator: "Children looked after at the end of the period",
  unit: "per cent",
  better: "lower",
  decimals: 0,
  interval: "wilson",
  measured: "at 31 March",
  source: null,
  cautions: [
    "A local measure: the inspection list counts 12 months to its own day; the published figure counts placements of the year by rules of its own, and stands with those of ACT-10.",
  ],
  fromRecords: [
    {
      list: "children-looked-after",
      needs: ["CareStartDate", "CareEndDate", "PlacementsInLast12Months"],
      sharesBy: () => ["PlacementsInLast12Months"],
      counts:
        "Children looked after on the last day of the period (counted as for ACT-10) whose number of placements in the last 12 months is three or more, of all of them. Rows without the number are in the denominator only and are told.",
      follows: "Ofsted, ILACS Annex A, list 8. Which moves count as a placement is the case system's choice.",
      count: (records, period) => {
        const open = lookedAfterAtEnd(records, period);
        const column = records.column("PlacementsInLast12Months");
        const many = open.records.filter((record) => (column?.numbers[record] ?? NaN) >= MANY);
        const unknown = open.records.filter((record) => Number.isNaN(column?.numbers[record] ?? NaN)).length;
        return {
          numerator: many.length,
          denominator: open.records.length,
          counted: open.records,
          inNumerator: many,
          cautions: [
            ...open.cautions,
            ...(unknown > 0 ? [cautions.notAnswered(unknown, column?.heading ?? "")] : []),
          ],
        };
      },
    },
  ],
});
