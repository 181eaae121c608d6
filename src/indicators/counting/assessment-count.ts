import type { Caution } from "../../core/cells/caution";
import { isCellError, type CellError } from "../../core/cells/cell-error";
import { cautions } from "../../core/cells/problems/cautions";
import { otherListNeeded } from "../../core/cells/problems/indicators";
import type { Period } from "../../core/calendar/period";
import { areHolidaysKnown, workingDaysBetween, type DayCount } from "../../core/calendar/working-days";
import type { RecordList } from "../../core/records/record-list";
import type { CountingOptions, RuleOption } from "../indicator";
import { childKeys } from "../../core/records/child-keys";
import { dayCountOption, measuredFor } from "./durations";
import { recordsInPeriod } from "./event-count";
import { textOption } from "./options";
import { openOn, type Lasting } from "./plan-count";

/** The days on which the statutory limit of an assessment falls. */
export const ASSESSMENT_LIMIT = 45;

/** The choices that assessments leave open; each has the default of the published statistic as far as known. */
export const assessmentOptions: readonly RuleOption[] = [
  {
    name: "clock",
    about:
      "Where the working days start: at the start of the assessment, or at the referral (a column of the list, or the list of referrals beside it)",
    default: "assessmentStart",
    oneOf: ["assessmentStart", "referral"],
  },
  dayCountOption,
];

export interface CompletedAssessments {
  readonly records: Int32Array;
  readonly days: Float64Array;
  readonly cautions: readonly Caution[];
}

const numbersOf = (records: RecordList, field: string): Float64Array =>
  records.column(field)?.numbers ?? new Float64Array(records.count).fill(NaN);

/** The referral that each assessment belongs to: the latest of the episode, or of the child, up to its start. */
const referralDates = (records: RecordList, referrals: RecordList): Float64Array => {
  const { of, ofOther } = childKeys(records, referrals, "CINdetailsID");
  const starts = numbersOf(records, "AssessmentActualStartDate");
  const dates = numbersOf(referrals, "CINreferralDate");
  const known = new Map<string, number[]>();
  dates.forEach((date, record) => {
    const key = ofOther(record);
    const days = known.get(key);
    if (days) days.push(date);
    else known.set(key, [date]);
  });
  return starts.map((start, record) => {
    const before = (known.get(of(record)) ?? []).filter((date) => date <= start);
    return before.length === 0 ? NaN : Math.max(...before);
  });
};

/** When the clock of each assessment starts. */
const clockStarts = (
  records: RecordList,
  options: CountingOptions,
  others: readonly RecordList[],
): Float64Array | CellError => {
  if (textOption(options, "clock", "assessmentStart") === "assessmentStart") {
    return numbersOf(records, "AssessmentActualStartDate");
  }
  if (records.column("CINreferralDate")) return numbersOf(records, "CINreferralDate");
  const referrals = others.find((other) => other.list.id === "referrals");
  return referrals ? referralDates(records, referrals) : otherListNeeded("clock=referral", "referrals");
};

const dayCountOf = (options: CountingOptions): DayCount =>
  textOption<DayCount>(options, "dayCount", "exclusiveStart");

/** The assessments open on a day, with the working days since the clock of each started. */
export const openAssessments = (
  records: RecordList,
  day: number,
  options: CountingOptions,
  others: readonly RecordList[] = [],
): Lasting | CellError => {
  const clock = clockStarts(records, options, others);
  if (isCellError(clock)) return clock;
  const kind = { start: "AssessmentActualStartDate", end: "AssessmentAuthorisationDate" };
  const open = openOn(records, kind, day);
  const dayCount = dayCountOf(options);
  const days = measuredFor(open.records, (record) => workingDaysBetween(clock[record] ?? NaN, day, dayCount));
  return { ...open, days };
};

/** What is still open at the end of the period, and how much of it is late already. */
const openCautions = (open: Lasting | CellError): Caution[] => {
  if (isCellError(open) || open.records.length === 0) return [];
  const overdue = open.days.filter((days) => days > ASSESSMENT_LIMIT).length;
  return [cautions.openAndOverdue(open.records.length, overdue, ASSESSMENT_LIMIT)];
};

/** The assessments completed in a period with the working days each took. */
export const completedAssessments = (
  records: RecordList,
  period: Period,
  options: CountingOptions,
  others: readonly RecordList[] = [],
): CompletedAssessments | CellError => {
  const clock = clockStarts(records, options, others);
  if (isCellError(clock)) return clock;
  const ends = numbersOf(records, "AssessmentAuthorisationDate");
  const completed = recordsInPeriod(ends, period);
  const dayCount = dayCountOf(options);
  const days = measuredFor(completed, (record) =>
    workingDaysBetween(clock[record] ?? NaN, ends[record] ?? NaN, dayCount),
  );
  const starts = numbersOf(records, "AssessmentActualStartDate");
  const undated = starts.filter(
    (start, record) => Number.isNaN(start) && Number.isNaN(ends[record] ?? NaN),
  ).length;
  const noStart = completed.filter((record) => Number.isNaN(clock[record] ?? NaN)).length;
  const backwards = days.filter(Number.isNaN).length - noStart;
  const earliest = completed.reduce((least, record) => Math.min(least, clock[record] || least), period.from);
  return {
    records: completed,
    days,
    cautions: [
      ...(undated > 0 ? [cautions.undated(undated, "Start or authorisation date")] : []),
      ...(noStart > 0 ? [cautions.noStart(noStart)] : []),
      ...(backwards > 0 ? [cautions.endBeforeStart(backwards)] : []),
      ...openCautions(openAssessments(records, period.to, options, others)),
      ...(areHolidaysKnown(earliest, period.to) ? [] : [cautions.holidaysUnknown()]),
    ],
  };
};
