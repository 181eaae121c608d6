import { cautions } from "../../core/cells/problems/cautions";
import { openOn, PLANS, sameStartOption } from "../counting/plan-count";
import { defineIndicator } from "../indicator";

export const seenAlone = defineIndicator({
  code: "PLN-10",
  theme: 4,
  title: "Children on a plan who were seen alone",
  shortTitle: "Seen alone",
  question: "What share of children on a plan was seen alone at the last visit?",
  definition:
    "Children on a plan at the end of the period who were seen alone at the last visit, as a percentage of those for whom it is known.",
  numerator: "Children on a plan who were seen alone at the last visit",
  denominator: "Children on a plan for whom it is known whether they were seen alone",
  unit: "per cent",
  better: "higher",
  decimals: 1,
  interval: "wilson",
  measured: "at 31 March",
  source: null,
  cautions: ["A local measure: the census does not collect visits."],
  fromRecords: [
    {
      list: "child-protection-plans",
      needs: ["CPPstartDate", "CPPendDate", "SeenAlone"],
      sharesBy: () => ["SeenAlone"],
      counts:
        "Plans open on the last day of the period whose row says yes, of those whose row says yes or no. Rows without an answer are left out and told.",
      follows: "Ofsted, ILACS Annex A, list 7.",
      options: [sameStartOption],
      count: (records, period, options) => {
        const open = openOn(records, PLANS, period.to, options);
        const column = records.column("SeenAlone");
        const known = open.records.filter((record) => column?.flags[record] !== -1);
        const alone = known.filter((record) => column?.flags[record] === 1);
        const unknown = open.records.length - known.length;
        return {
          numerator: alone.length,
          denominator: known.length,
          counted: known,
          inNumerator: alone,
          cautions: [
            ...open.cautions,
            ...(unknown > 0 ? [cautions.notAnswered(unknown, column?.heading ?? "")] : []),
          ],
        };
      },
    },
  ],
});
