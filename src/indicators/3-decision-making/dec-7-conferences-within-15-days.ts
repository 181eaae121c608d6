import { sameDayOption } from "../counting/event-count";
import type { Period } from "../../core/calendar/period";
import type { DayCount } from "../../core/calendar/working-days";
import { cautions } from "../../core/cells/problems/cautions";
import type { RecordList } from "../../core/records/record-list";
import {
  CONFERENCE_LIMIT,
  conferencesHeld,
  otherRecords,
  ownRecords,
  transfersOption,
  workingDaysToConference,
} from "../counting/conference-count";
import { dayCountOption, type Band } from "../counting/durations";
import { textOption } from "../counting/options";
import type { Count, CountingOptions } from "../indicator";
import { defineIndicator } from "../indicator";

/** The published bands of working days to a conference. */
export const conferenceBands: readonly Band[] = [
  { label: "0-10", above: -1, upTo: 10 },
  { label: "11-15", above: 10, upTo: 15 },
  { label: "16-20", above: 15, upTo: 20 },
  { label: "21 or more", above: 20, upTo: Infinity },
];

const countInTime = (
  records: RecordList,
  period: Period,
  options: CountingOptions,
  others?: readonly RecordList[],
): Count => {
  const { held, cautions: told } = conferencesHeld(records, period, others, options);
  const dayCount = textOption<DayCount>(options, "dayCount", "exclusiveStart");
  const days = Float64Array.from(held, (one) => workingDaysToConference(one, dayCount));
  const inTime = held.filter((_, position) => (days[position] ?? NaN) <= CONFERENCE_LIMIT);
  const noStart = held.filter((one) => Number.isNaN(one.clockStart)).length;
  const backwards = held.filter((one) => one.day < one.clockStart).length;
  return {
    numerator: inTime.length,
    denominator: held.length,
    counted: ownRecords(records, held),
    inNumerator: ownRecords(records, inTime),
    alsoCounted: otherRecords(records, held, inTime),
    durations: days,
    cautions: [
      ...told,
      ...(noStart > 0 ? [cautions.noStart(noStart)] : []),
      ...(backwards > 0 ? [cautions.endBeforeStart(backwards)] : []),
    ],
  };
};

export const conferencesWithin15Days = defineIndicator({
  code: "DEC-7",
  theme: 3,
  title: "Initial conferences held within 15 working days",
  shortTitle: "Conferences within 15 days",
  question: "What share of initial conferences was held within 15 working days of the strategy discussion?",
  definition:
    "Initial child protection conferences held in the year within 15 working days of the strategy discussion that started the section 47 enquiry, as a percentage of all initial conferences held in the year.",
  numerator: "Initial conferences held in the year within 15 working days",
  denominator: "Initial conferences held in the year",
  unit: "per cent",
  better: "higher",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table C2", publisher: "Department for Education" },
  cautions: ["A conference dated before its enquiry is in the denominator only."],
  bands: conferenceBands,
  fromRecords: [
    {
      list: "section-47-enquiries",
      needs: ["S47ActualStartDate", "DateOfInitialCPC"],
      dated: "DateOfInitialCPC",
      alsoReads: ["referrals"],
      counts:
        "Initial conferences dated in the period that were held 15 working days or fewer after the strategy discussion, of all initial conferences of the period. With the list of referrals beside it, those of children who moved in are added and timed from the referral.",
      follows:
        "Published percentages: the denominator is all conferences, timed or not. Children who moved in are inside and timed from the referral: an open decision.",
      options: [sameDayOption, transfersOption, dayCountOption],
      count: countInTime,
    },
    {
      list: "conferences",
      needs: ["S47ActualStartDate", "DateOfInitialCPC", "ConferenceType"],
      dated: "DateOfInitialCPC",
      counts:
        "Initial and transfer-in conferences dated in the period held 15 working days or fewer after the strategy discussion of the row, of all of them.",
      follows:
        "Published percentages: the denominator is all conferences, timed or not. Children who moved in are inside and timed from the referral: an open decision.",
      options: [sameDayOption, transfersOption, dayCountOption],
      count: countInTime,
    },
  ],
});
