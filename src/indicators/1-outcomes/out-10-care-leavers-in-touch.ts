import { defineIndicator } from "../indicator";
import { careLeaverRule, ofCareLeavers } from "../counting/care-leaver-count";

export const careLeaversInTouch = defineIndicator({
  code: "OUT-10",
  ...ofCareLeavers,
  title: "Care leavers with whom the authority is in touch",
  shortTitle: "Care leavers in touch",
  question: "With what share of care leavers is the authority in touch?",
  definition:
    "Care leavers of the list with whom the authority is in touch, as a percentage of all care leavers of the list but those who died or went home.",
  numerator: "Care leavers with whom the authority is in touch",
  denominator: "Care leavers of the list, without those who died or went home",
  better: "higher",
  cautions: [
    "A local measure of everyone on the inspection list: the published figures count former relevant young people with a birthday in the year.",
  ],
  fromRecords: [
    careLeaverRule({
      field: "InTouch",
      counts:
        "Care leavers whose row says yes, of all rows but those who died or returned home for six months. Not in touch, refused, no longer needing services and no answer are in the denominator only.",
      follows: "Local Authority Interactive Tool; Ofsted, ILACS Annex A, list 9.",
      holds: (column, record) => column?.texts[record] === "YES",
    }),
  ],
});
