import type { Period } from "../../core/calendar/period";
import { areHolidaysKnown, workingDaysBetween, type DayCount } from "../../core/calendar/working-days";
import { cautions } from "../../core/cells/problems/cautions";
import type { RecordList } from "../../core/records/record-list";
import type { CountingOptions, RecordRule } from "../indicator";
import { workingDaysOf } from "./durations";
import { recordsInPeriod } from "./event-count";
import { textOption } from "./options";

/** The days on which the statutory limit of an assessment falls. */
export const ASSESSMENT_LIMIT = 45;

/** The choices that assessments leave open; each has the default of the published statistic as far as known. */
export const assessmentOptions: NonNullable<RecordRule["options"]> = [
  {
    name: "clock",
    about: "Where the working days start: at the start of the assessment, or at the referral",
    default: "assessmentStart",
    oneOf: ["assessmentStart", "referral"],
  },
  {
    name: "dayCount",
    about: "Whether the first day counts: the day after is day 1, or the day itself",
    default: "exclusiveStart",
    oneOf: ["exclusiveStart", "inclusive"],
  },
];

export interface CompletedAssessments {
  readonly records: Int32Array;
  readonly days: Float64Array;
  readonly cautions: readonly string[];
}

/** Open assessments at the end of a period, and those of them that are past the limit by then. */
const openAndOverdue = (
  records: RecordList,
  to: number,
  dayCount: DayCount,
): { open: number; overdue: number } => {
  const starts = records.column("AssessmentActualStartDate")?.numbers ?? new Float64Array(0);
  const ends = records.column("AssessmentAuthorisationDate")?.numbers ?? new Float64Array(0);
  let open = 0;
  let overdue = 0;
  for (let record = 0; record < records.count; record += 1) {
    const start = starts[record] ?? NaN;
    if (!(start <= to) || (ends[record] ?? NaN) <= to) continue;
    open += 1;
    if (workingDaysBetween(start, to, dayCount) > ASSESSMENT_LIMIT) overdue += 1;
  }
  return { open, overdue };
};

/** The assessments completed in a period with the working days each took. */
export const completedAssessments = (
  records: RecordList,
  period: Period,
  options: CountingOptions,
): CompletedAssessments => {
  const dayCount = textOption<DayCount>(options, "dayCount", "exclusiveStart");
  const fromReferral = textOption(options, "clock", "assessmentStart") === "referral";
  const start = records.column(fromReferral ? "CINreferralDate" : "AssessmentActualStartDate");
  const end = records.column("AssessmentAuthorisationDate");
  const completed = recordsInPeriod(end?.numbers ?? new Float64Array(0), period);
  const days = workingDaysOf(completed, start, end, dayCount);
  const noStart = completed.filter((record) => Number.isNaN(start?.numbers[record] ?? NaN)).length;
  const backwards = days.filter(Number.isNaN).length - noStart;
  const { open, overdue } = openAndOverdue(records, period.to, dayCount);
  const earliest = completed.reduce(
    (least, record) => Math.min(least, start?.numbers[record] ?? least),
    period.from,
  );
  return {
    records: completed,
    days,
    cautions: [
      ...(noStart > 0 ? [cautions.noStart(noStart)] : []),
      ...(backwards > 0 ? [cautions.endBeforeStart(backwards)] : []),
      ...(open > 0 ? [cautions.openAndOverdue(open, overdue, ASSESSMENT_LIMIT)] : []),
      ...(areHolidaysKnown(earliest, period.to) ? [] : [cautions.holidaysUnknown()]),
    ],
  };
};
