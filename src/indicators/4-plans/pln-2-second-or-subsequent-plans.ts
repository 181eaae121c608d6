import type { Caution } from "../../core/cells/caution";
import { cautions } from "../../core/cells/problems/cautions";
import type { RecordList } from "../../core/records/record-list";
import { textOption } from "../counting/options";
import { PLANS, startedIn, sameStartOption } from "../counting/plan-count";
import { withEarlierPlan, withRecentPlan } from "../counting/previous-plans";
import { defineIndicator } from "../indicator";

/** Plans with a previous plan by the list's own number, by earlier rows where that is blank. */
const everBefore = (records: RecordList, started: Int32Array): { again: Int32Array; told: Caution[] } => {
  const previous =
    records.column("NumberOfPreviousCPP")?.numbers ?? new Float64Array(records.count).fill(NaN);
  const blank = started.filter((record) => Number.isNaN(previous[record] ?? NaN));
  const byRows = new Set(withEarlierPlan(records, blank));
  return {
    again: started.filter((record) => (previous[record] ?? NaN) > 0 || byRows.has(record)),
    told: blank.length > 0 ? [cautions.previousPlansByRows(blank.length)] : [],
  };
};

export const secondOrSubsequentPlans = defineIndicator({
  code: "PLN-2",
  theme: 4,
  title: "Plans that were a second or subsequent plan",
  shortTitle: "Second or subsequent plans",
  question: "What share of new plans is for a child who had a plan before?",
  definition:
    "Child protection plans started in the year for a child who had been on a plan of the same authority before, however long ago, as a percentage of plans started in the year.",
  numerator: "Plans started in the year for a child with a previous plan",
  denominator: "Plans started in the year",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table D3", publisher: "Department for Education" },
  cautions: ["The published figure counts a previous plan at any time; within two years is a local measure."],
  fromRecords: [
    {
      list: "child-protection-plans",
      needs: ["LAchildID", "CPPstartDate"],
      dated: "CPPstartDate",
      sharesBy: (options) =>
        textOption(options, "within", "ever") === "ever" ? ["NumberOfPreviousCPP"] : [],
      counts:
        "Plans that started in the period with a number of previous plans above 0, of all plans that started in it. Where that number is blank, an earlier plan of the child in the list counts instead.",
      follows:
        "Children in need census guide 5.4: any previous plan of the same authority, at any time. Within a number of months is a local measure and needs the rows of earlier plans.",
      options: [
        sameStartOption,
        {
          name: "within",
          about: "Count previous plans at any time, or only those within this many months",
          default: "ever",
          oneOf: ["ever", "12 months", "24 months"],
        },
        {
          name: "from",
          about: "Where the months run from: the end or the start of the previous plan",
          default: "end",
          oneOf: ["end", "start"],
        },
      ],
      count: (records, period, options) => {
        const started = startedIn(records, PLANS, period, options);
        const within = textOption(options, "within", "ever");
        const from = textOption<"end" | "start">(options, "from", "end");
        const { again, told } =
          within === "ever"
            ? everBefore(records, started.records)
            : { again: withRecentPlan(records, started.records, parseInt(within, 10), from), told: [] };
        return {
          numerator: again.length,
          denominator: started.records.length,
          counted: started.records,
          inNumerator: again,
          cautions: [...started.cautions, ...told],
        };
      },
    },
  ],
});
