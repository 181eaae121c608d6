import { defineIndicator } from "../indicator";
import { careLeaverRule, ofCareLeavers } from "../counting/care-leaver-count";

/** Gone abroad, deported, residence not known. */
const NO_HOME_HERE = new Set(["G", "H", "R"]);

export const careLeaversSuitableHomes = defineIndicator({
  code: "OUT-12",
  ...ofCareLeavers,
  title: "Care leavers in suitable accommodation",
  shortTitle: "Care leavers in suitable homes",
  question: "What share of care leavers lives in suitable accommodation?",
  definition:
    "Care leavers of the list in suitable accommodation, as a percentage of care leavers of the list, without those who died, went home, have gone abroad, were deported or whose residence is not known.",
  numerator: "Care leavers in suitable accommodation",
  denominator:
    "Care leavers of the list, without those who died, went home, are abroad, were deported or whose residence is not known",
  better: "higher",
  cautions: [
    "A local measure of everyone on the inspection list: the published figure counts former relevant young people with a birthday in the year, and stands with those of ACT-10.",
  ],
  fromRecords: [
    careLeaverRule({
      field: "AccommodationSuitable",
      counts:
        "Care leavers whose accommodation is suitable, of all rows but those who died, returned home for six months, live abroad, were deported or whose residence is not known. A row without an answer is in the denominator only.",
      follows:
        "Local Authority Interactive Tool: this denominator is smaller than that of education and work; Ofsted, ILACS Annex A, list 9.",
      holds: (column, record) => column?.flags[record] === 1,
      isKnown: (records, record) =>
        !NO_HOME_HERE.has(records.column("AccommodationType")?.texts[record] ?? ""),
    }),
  ],
});
