import { isCellError, type CellError } from "../../core/cells/cell-error";
import type { Period } from "../../core/calendar/period";
import type { RecordList } from "../../core/records/record-list";
import { awaitingOption, episodesOfNeed } from "../counting/need-count";
import { bandOptions, planBands, planBandsBy } from "../counting/plan-bands";
import { lastingBy, whichOption, sameStartOption } from "../counting/plan-count";
import { rateCount, unitOption } from "../counting/rate-count";
import { defineIndicator, type Count, type CountingOptions } from "../indicator";

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
    return rateCount(records, lastingBy(records, episodes, period, options), options);
  };

export const childrenInNeed = defineIndicator({
  code: "ACT-1",
  theme: 2,
  title: "Children in need at 31 March",
  shortTitle: "Children in need",
  question: "How many children are in need on 31 March, for the number of children who live here?",
  definition:
    "Episodes of need open on 31 March per 10,000 children aged 0 to 17. Unborn children, young people over 18 who are still helped, children looked after and children on a plan are included.",
  numerator: "Episodes of need open on 31 March",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 1,
  interval: "byar",
  measured: "at 31 March",
  source: { title: "Characteristics of children in need, table B1", publisher: "Department for Education" },
  cautions: ["Referrals that still wait for an assessment are included."],
  bands: planBands,
  bandsBy: planBandsBy,
  fromRecords: [
    {
      list: "referrals",
      needs: ["CINreferralDate", "CINclosureDate"],
      counts:
        "Referrals up to the last day of the period that are not closed by then, without those with no further action and those closed as not in need. Every episode counts; unborn children and young people over 18 are in.",
      follows:
        "Children in need census guide 1.2 and 4.6: one closed on 31 March is not in need on it. Referrals that wait for an assessment are inside, an open decision. Those started, ended or open at any point are counted with the same exclusions.",
      options: [whichOption, unitOption("episodes"), awaitingOption, sameStartOption, ...bandOptions],
      count: countFrom("CINreferralDate"),
    },
    {
      list: "children-in-need",
      needs: ["CINstartDate", "CINclosureDate"],
      counts:
        "Children of the list whose need started by the last day of the period and is not closed by then.",
      follows:
        "Ofsted, ILACS Annex A, list 6: one row a child, care leavers and referral-only cases left out, so the figure is below the published one.",
      options: [whichOption, unitOption("episodes"), sameStartOption, ...bandOptions],
      count: countFrom("CINstartDate"),
    },
  ],
});
