import { defineIndicator } from "../indicator";
import { careLeaverRule, ofCareLeavers } from "../counting/care-leaver-count";

export const careLeaversOccupied = defineIndicator({
  code: "OUT-11",
  ...ofCareLeavers,
  title: "Care leavers in education, employment or training",
  shortTitle: "Care leavers in education or work",
  question: "What share of care leavers is in education, employment or training?",
  definition:
    "Care leavers of the list in education, employment or training, as a percentage of all care leavers of the list but those who died or went home. Those not in touch are in the denominator.",
  numerator: "Care leavers in education, employment or training",
  denominator: "Care leavers of the list, without those who died or went home",
  better: "higher",
  cautions: [
    "A local measure of everyone on the inspection list: the published figure counts former relevant young people with a birthday in the year, and stands with those of ACT-10.",
  ],
  fromRecords: [
    careLeaverRule({
      field: "ActivityStatus",
      counts:
        "Care leavers whose activity is full or part time education, training or employment, of all rows but those who died or returned home for six months. A row without an activity is in the denominator only.",
      follows:
        "Local Authority Interactive Tool: those not in touch, who refuse contact or no longer need services are in the denominator; Ofsted, ILACS Annex A, list 9.",
      holds: (column, record) => /^[FP]/.test(column?.texts[record] ?? ""),
    }),
  ],
});
