import { workingDaysBetween, type DayCount } from "../../core/calendar/working-days";
import { CONFERENCE_LIMIT } from "../counting/conference-count";
import { dayCountOption, measuredFor } from "../counting/durations";
import { sameDayOption } from "../counting/event-count";
import { textOption } from "../counting/options";
import { lastingAtLeast, openOn } from "../counting/plan-count";
import { defineIndicator } from "../indicator";
import { conferenceBands } from "./dec-7-conferences-within-15-days";

export const conferencesOverdue = defineIndicator({
  code: "DEC-14",
  theme: 3,
  title: "Initial conferences not held that are past 15 working days",
  shortTitle: "Conferences due and not held",
  question: "Of the enquiries that still wait for their conference, what share is past 15 working days?",
  definition:
    "Section 47 enquiries without an initial conference by the end of the period, and not said to need none, that started more than 15 working days before, as a percentage of all that wait. It stands beside DEC-7, which sees conferences held only.",
  numerator: "Enquiries that wait for a conference for more than 15 working days",
  denominator: "Enquiries that wait for a conference at the end of the period",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "wilson",
  measured: "at 31 March",
  source: null,
  cautions: [
    "A local measure: conferences that are due are in no published figure.",
    "An enquiry that ended without a conference waits for ever until its row says that none was required.",
  ],
  bands: conferenceBands,
  fromRecords: [
    {
      list: "section-47-enquiries",
      needs: ["S47ActualStartDate", "DateOfInitialCPC", "ICPCnotRequired"],
      counts:
        "Enquiries that started by the last day of the period, each child and day once, without a conference by then and without a yes under conference not required: in the numerator when more than 15 working days have passed since the strategy discussion.",
      follows: "Local measure; the limit of 15 working days is statutory.",
      options: [sameDayOption, dayCountOption],
      count: (records, period, options) => {
        const notRequired = records.column("ICPCnotRequired")?.flags;
        const starts = records.column("S47ActualStartDate")?.numbers;
        const kind = {
          start: "S47ActualStartDate",
          end: "DateOfInitialCPC",
          isOne: (record: number) => notRequired?.[record] !== 1,
        };
        const sameStart = textOption(options, "sameDay", "once");
        const waiting = openOn(records, kind, period.to, { sameStart });
        const dayCount = textOption<DayCount>(options, "dayCount", "exclusiveStart");
        const days = measuredFor(waiting.records, (record) =>
          workingDaysBetween(starts?.[record] ?? NaN, period.to, dayCount),
        );
        const overdue = lastingAtLeast({ records: waiting.records, days }, CONFERENCE_LIMIT + 1);
        return {
          numerator: overdue.length,
          denominator: waiting.records.length,
          counted: waiting.records,
          inNumerator: overdue,
          durations: days,
          cautions: waiting.cautions,
        };
      },
    },
  ],
});
