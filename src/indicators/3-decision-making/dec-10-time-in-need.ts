import { isCellError, type CellError } from "../../core/cells/cell-error";
import type { Period } from "../../core/calendar/period";
import type { RecordList } from "../../core/records/record-list";
import { awaitingOption, episodesOfNeed } from "../counting/need-count";
import { textOption } from "../counting/options";
import { bandOptions, planBands, planBandsBy, TWO_YEARS_DAYS } from "../counting/plan-bands";
import { endedIn, lastingAtLeast, openOn, sameStartOption } from "../counting/plan-count";
import { defineIndicator, type Count, type CountingOptions, type RuleOption } from "../indicator";

const whichOption: RuleOption = {
  name: "which",
  about: "Episodes open on the last day of the period, or those that ended in it",
  default: "open",
  oneOf: ["open", "ending"],
};

const countFrom =
  (start: string) =>
  (
    records: RecordList,
    period: Period,
    options: CountingOptions,
    others?: readonly RecordList[],
  ): Count | CellError => {
    const episodes = episodesOfNeed(records, start, period.to, options, others);
    if (isCellError(episodes)) return episodes;
    const inNeed =
      textOption(options, "which", "open") === "ending"
        ? endedIn(records, episodes, period, options)
        : openOn(records, episodes, period.to, options);
    const long = lastingAtLeast(inNeed, TWO_YEARS_DAYS);
    return {
      numerator: long.length,
      denominator: inNeed.records.length,
      counted: inNeed.records,
      inNumerator: long,
      durations: inNeed.days,
      cautions: inNeed.cautions,
    };
  };

export const timeInNeed = defineIndicator({
  code: "DEC-10",
  theme: 3,
  title: "Length of time children are in need",
  shortTitle: "In need for 2 years or more",
  question: "What share of children in need has been in need for two years or more?",
  definition:
    "Episodes of need open on 31 March for two years or more, as a percentage of all episodes open on 31 March.",
  numerator: "Episodes of need open on 31 March for the length of time",
  denominator: "Episodes of need open on 31 March",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "wilson",
  measured: "at 31 March",
  source: { title: "Characteristics of children in need, table B4", publisher: "Department for Education" },
  cautions: [],
  bands: planBands,
  bandsBy: planBandsBy,
  fromRecords: [
    {
      list: "referrals",
      needs: ["CINreferralDate", "CINclosureDate"],
      counts:
        "Episodes open on the last day of the period that started 730 days or more before it, of all episodes open (counted as for ACT-1). With the option, episodes that ended in the period.",
      follows: "Children in need census, table B4; table B5 for episodes that ended.",
      options: [whichOption, awaitingOption, sameStartOption, ...bandOptions],
      count: countFrom("CINreferralDate"),
    },
    {
      list: "children-in-need",
      needs: ["CINstartDate", "CINclosureDate"],
      counts:
        "Children in need on the last day of the period since 730 days or more, of all children in need on it. With the option, those whose need ended in the period.",
      follows: "Ofsted, ILACS Annex A, list 6: one row a child.",
      options: [whichOption, sameStartOption, ...bandOptions],
      count: countFrom("CINstartDate"),
    },
  ],
});
