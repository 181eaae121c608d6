import { defineIndicator } from "../indicator";
import { careLeaverOptions, careLeaversOf, careLeaverShare } from "../counting/care-leaver-count";

export const careLeaversOccupied = defineIndicator({
  code: "OUT-11",
  theme: 1,
  title: "Care leavers in education, employment or training",
  shortTitle: "Care leavers in education or work",
  question: "What share of care leavers is in education, employment or training?",
  definition:
    "Care leavers of the list in education, employment or training, as a percentage of all care leavers of the list but those who died or went home. Those not in touch are in the denominator.",
  numerator: "Care leavers in education, employment or training",
  denominator: "Care leavers of the list, without those who died or went home",
  unit: "per cent",
  better: "higher",
  decimals: 0,
  interval: "wilson",
  measured: "at 31 March",
  source: null,
  cautions: [
    "A local measure of everyone on the inspection list: the published figure counts former relevant young people with a birthday in the year, and stands with those of ACT-10.",
  ],
  fromRecords: [
    {
      list: "care-leavers",
      needs: ["ActivityStatus"],
      counts:
        "Care leavers whose activity is full or part time education, training or employment, of all rows but those who died or returned home for six months. A row without an activity is in the denominator only.",
      follows:
        "Local Authority Interactive Tool: those not in touch, who refuse contact or no longer need services are in the denominator; Ofsted, ILACS Annex A, list 9.",
      options: careLeaverOptions,
      count: (records, period, options) => {
        const everyone = careLeaversOf(records, period, options);
        const column = records.column("ActivityStatus");
        const isOccupied = (record: number): boolean => /^[FP]/.test(column?.texts[record] ?? "");
        return careLeaverShare(everyone, column, isOccupied);
      },
    },
  ],
});
