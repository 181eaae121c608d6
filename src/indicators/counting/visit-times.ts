import { workingDaysBetween } from "../../core/calendar/working-days";
import type { Caution } from "../../core/cells/caution";
import type { CountingOptions, Indicator, RecordRule, RuleOption } from "../indicator";
import { numberOption, textOption } from "./options";
import { openOn, PLANS, sameStartOption } from "./plan-count";

/** How often a child on a plan is to be visited: local policy, an open decision. */
const visitOptions: readonly RuleOption[] = [
  { name: "timescale", about: "How often a child is to be visited", default: 10 },
  {
    name: "timescaleUnit",
    about: "Whether the timescale is in working days or days",
    default: "working days",
    oneOf: ["working days", "days"],
  },
];

/** Days or working days from a day to the day of the snapshot; NaN or less than 0 where it is later. */
const daysSince =
  (snapshot: number, options: CountingOptions): ((day: number) => number) =>
  (day) =>
    textOption(options, "timescaleUnit", "working days") === "working days"
      ? workingDaysBetween(day, snapshot)
      : snapshot - day;

/** What all measures of visits have in common. */
export const ofVisits = {
  theme: 4,
  unit: "per cent",
  decimals: 1,
  interval: "wilson",
  measured: "at 31 March",
  source: null,
  cautions: ["A local measure: the timescale is local policy, and the census does not collect visits."],
} as const satisfies Partial<Indicator>;

/** How long ago, on the day of the snapshot, a plan started and the child was last visited. */
interface Visited {
  readonly sinceStart: number;
  /** Null without a visit; NaN or less than 0 where it is after the day. */
  readonly sinceVisit: number | null;
  readonly timescale: number;
}

interface VisitRule extends Pick<RecordRule, "counts"> {
  /** Which open plans are in the denominator; all when left out. */
  readonly isDue?: (plan: Visited) => boolean;
  readonly holds: (plan: Visited) => boolean;
  /** What is told of plans in the denominator without a visit, where something is. */
  readonly withoutVisit?: (count: number) => Caution;
}

/** Counts, of the plans open on the last day of a period, those whose last visit is as long ago as the rule says. */
export const visitRule = ({ counts, isDue, holds, withoutVisit }: VisitRule): RecordRule => ({
  list: "child-protection-plans",
  needs: ["CPPstartDate", "CPPendDate", "LastVisitDate"],
  counts,
  follows: "Local policy: there is no national timescale. 10 working days unless the options say otherwise.",
  options: [...visitOptions, sameStartOption],
  count: (records, period, options) => {
    const open = openOn(records, PLANS, period.to, options);
    const since = daysSince(period.to, options);
    const timescale = numberOption(options, "timescale", 10);
    const starts = records.column("CPPstartDate")?.numbers ?? new Float64Array(0);
    const visits = records.column("LastVisitDate")?.numbers ?? new Float64Array(0);
    const isUnseen = (record: number): boolean => Number.isNaN(visits[record] ?? NaN);
    const visited = (record: number): Visited => ({
      sinceStart: since(starts[record] ?? NaN),
      sinceVisit: isUnseen(record) ? null : since(visits[record] ?? NaN),
      timescale,
    });
    const due = isDue ? open.records.filter((record) => isDue(visited(record))) : open.records;
    const chosen = due.filter((record) => holds(visited(record)));
    const unseen = due.filter(isUnseen).length;
    return {
      numerator: chosen.length,
      denominator: due.length,
      counted: due,
      inNumerator: chosen,
      cautions: [...open.cautions, ...(withoutVisit && unseen > 0 ? [withoutVisit(unseen)] : [])],
    };
  },
});
