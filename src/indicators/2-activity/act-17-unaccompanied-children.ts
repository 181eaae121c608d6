import { cautions } from "../../core/cells/problems/cautions";
import { answeredYes } from "../counting/event-count";
import { lookedAfterAtEnd } from "../counting/looked-after-count";
import { defineIndicator } from "../indicator";

export const unaccompaniedChildren = defineIndicator({
  code: "ACT-17",
  theme: 2,
  title: "Unaccompanied asylum-seeking children among children looked after",
  shortTitle: "Unaccompanied asylum-seeking children",
  question: "What share of children looked after came unaccompanied to seek asylum?",
  definition:
    "Children looked after at the end of the period who were unaccompanied asylum-seeking children, as a percentage of children looked after.",
  numerator: "Children looked after who were unaccompanied asylum-seeking children",
  denominator: "Children looked after at the end of the period",
  unit: "per cent",
  better: "neither",
  decimals: 0,
  interval: "wilson",
  measured: "at 31 March",
  source: null,
  cautions: [
    "A local measure: the inspection list says unaccompanied within the last 12 months, the national statistic on the day.",
  ],
  fromRecords: [
    {
      list: "children-looked-after",
      needs: ["CareStartDate", "CareEndDate", "UASC"],
      sharesBy: () => ["UASC"],
      counts:
        "Children looked after on the last day of the period (counted as for ACT-10) whose row says yes, of all of them. Rows without an answer count as no and are told.",
      follows: "Ofsted, ILACS Annex A, list 8.",
      count: (records, period) => {
        const open = lookedAfterAtEnd(records, period);
        const column = records.column("UASC");
        const { yes, unknown } = answeredYes(open.records, column);
        return {
          numerator: yes.length,
          denominator: open.records.length,
          counted: open.records,
          inNumerator: yes,
          cautions: [
            ...open.cautions,
            ...(unknown > 0 ? [cautions.unknownAnswer(unknown, column?.heading ?? "UASC")] : []),
          ],
        };
      },
    },
  ],
});
