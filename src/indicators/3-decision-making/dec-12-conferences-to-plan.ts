import { sameDayOption } from "../counting/event-count";
import type { CellError } from "../../core/cells/cell-error";
import type { Period } from "../../core/calendar/period";
import { otherListNeeded } from "../../core/cells/problems/indicators";
import type { RecordList } from "../../core/records/record-list";
import {
  conferencesHeld,
  otherRecords,
  ownRecords,
  transfersOption,
  type Conference,
  type PeriodConferences,
} from "../counting/conference-count";
import { textOption } from "../counting/options";
import { PLANS, startedIn } from "../counting/plan-count";
import { defineIndicator, type Count, type CountingOptions, type RuleOption } from "../indicator";

const methodOption: RuleOption = {
  name: "method",
  about: "Follow the conferences of the period, or divide plans started by conferences held",
  default: "cohort",
  oneOf: ["cohort", "ratio"],
};

/** Where conferences are followed, the list's own answer decides. */
const sharesByResult = (options: CountingOptions): readonly string[] =>
  textOption(options, "method", "cohort") === "cohort" ? ["ResultedInPlan"] : [];

/** Child and day of every plan that starts. */
const planStarts = (plans: RecordList): Set<string> => {
  const ids = plans.column("LAchildID")?.texts ?? [];
  const starts = plans.column("CPPstartDate")?.numbers ?? new Float64Array(0);
  return new Set(ids.map((id, record) => (id === "" ? "" : `${id}|${starts[record] ?? NaN}`)));
};

/** Plans started in the period for each conference held in it: the form that national figures have. */
const ratioOfCounts = (
  records: RecordList,
  period: Period,
  options: CountingOptions,
  others: readonly RecordList[],
  { held, cautions }: PeriodConferences,
): Count | CellError => {
  const plans = others.find((other) => other.list.id === "child-protection-plans");
  if (!plans) return otherListNeeded("DEC-12", "child protection plans");
  const started = startedIn(plans, PLANS, period, options);
  const counted = otherRecords(records, held, []);
  return {
    numerator: started.records.length,
    denominator: held.length,
    counted: ownRecords(records, held),
    inNumerator: [],
    alsoCounted: [...counted, { records: plans, counted: [], inNumerator: [...started.records] }],
    cautions: [...cautions, ...started.cautions],
  };
};

const countLedToPlan = (
  records: RecordList,
  period: Period,
  options: CountingOptions,
  others: readonly RecordList[] = [],
): Count | CellError => {
  const { held, cautions } = conferencesHeld(records, period, others, options);
  if (textOption(options, "method", "cohort") === "ratio") {
    return ratioOfCounts(records, period, options, others, { held, cautions });
  }
  const answered = records.column("ResultedInPlan");
  const plans = others.find((other) => other.list.id === "child-protection-plans");
  if (!answered && !plans) return otherListNeeded("DEC-12", "child protection plans");
  const starts = plans ? planStarts(plans) : new Set<string>();
  const ledToPlan = (one: Conference): boolean =>
    answered && one.records === records
      ? answered.flags[one.record] === 1
      : starts.has(`${one.child}|${one.day}`);
  const led = held.filter(ledToPlan);
  return {
    numerator: led.length,
    denominator: held.length,
    counted: ownRecords(records, held),
    inNumerator: ownRecords(records, led),
    alsoCounted: otherRecords(records, held, led),
    cautions,
  };
};

export const conferencesToPlan = defineIndicator({
  code: "DEC-12",
  theme: 3,
  title: "Initial conferences that led to a plan",
  shortTitle: "Conferences leading to a plan",
  question: "What share of initial conferences leads to a child protection plan?",
  definition:
    "Initial child protection conferences held in the period that resulted in a child protection plan, as a percentage of those held in the period.",
  numerator: "Initial conferences held in the period that resulted in a plan",
  denominator: "Initial conferences held in the period",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: null,
  cautions: ["A local measure; nationally only the ratio of plans started to conferences can be had."],
  fromRecords: [
    {
      list: "section-47-enquiries",
      needs: ["DateOfInitialCPC"],
      dated: "DateOfInitialCPC",
      sharesBy: sharesByResult,
      alsoReads: ["child-protection-plans", "referrals"],
      counts:
        "Initial conferences dated in the period whose row says that a plan resulted, of all of them. Without that column, conferences with a plan of the child in the list of plans that starts on the same day.",
      follows:
        "Not published. The list's own answer is used before inferring one; a plan starts on the day of its conference (census validation rule 2885).",
      options: [sameDayOption, transfersOption, methodOption],
      count: countLedToPlan,
    },
    {
      list: "conferences",
      needs: ["DateOfInitialCPC", "ConferenceType"],
      dated: "DateOfInitialCPC",
      sharesBy: sharesByResult,
      alsoReads: ["child-protection-plans"],
      counts:
        "Initial conferences dated in the period whose row says that a plan resulted, of all of them. Without that column, conferences with a plan of the child in the list of plans that starts on the same day.",
      follows:
        "Not published. The list's own answer is used before inferring one; a plan starts on the day of its conference (census validation rule 2885).",
      options: [sameDayOption, transfersOption, methodOption],
      count: countLedToPlan,
    },
  ],
});
