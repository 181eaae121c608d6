import { defineIndicator } from "../indicator";
import { careLeaverRule, ofCareLeavers } from "../counting/care-leaver-count";

export const careLeaversNotOccupied = defineIndicator({
  code: "OUT-13",
  ...ofCareLeavers,
  title: "Care leavers not in education, employment or training",
  shortTitle: "Care leavers not in education or work",
  question: "What share of care leavers is not in education, employment or training?",
  definition:
    "Care leavers of the list not in education, employment or training, as a percentage of all care leavers of the list but those who died or went home. It stands beside OUT-11: those whose activity is not known are in neither.",
  numerator: "Care leavers not in education, employment or training",
  denominator: "Care leavers of the list, without those who died or went home",
  better: "lower",
  cautions: [
    "A local measure of everyone on the inspection list: the published figure counts former relevant young people with a birthday in the year, and stands with those of ACT-10.",
    "Illness, disability, pregnancy and parenting are among the reasons: BREAKDOWN by activity shows each.",
  ],
  fromRecords: [
    careLeaverRule({
      field: "ActivityStatus",
      counts:
        "Care leavers whose activity is not in education, employment or training, whatever the reason (G4, G5, G6), of all rows but those who died or returned home for six months. A row without an activity is in the denominator only.",
      follows:
        "Local Authority Interactive Tool: those not in touch, who refuse contact or no longer need services are in the denominator; Ofsted, ILACS Annex A, list 9.",
      holds: (column, record) => /^G/.test(column?.texts[record] ?? ""),
    }),
  ],
});
