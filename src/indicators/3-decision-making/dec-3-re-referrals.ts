import { addMonths } from "../../core/calendar/add-months";
import type { Period } from "../../core/calendar/period";
import { cautions } from "../../core/cells/problems/cautions";
import type { RecordList } from "../../core/records/record-list";
import { sameDayOption, eventsInPeriod, oneForEachChild, type PeriodEvents } from "../counting/event-count";
import { textOption } from "../counting/options";
import { historyCautions } from "../counting/referral-cautions";
import { defineIndicator, type Count, type CountingOptions } from "../indicator";

const DAYS_IN_YEAR = 365;

/** Re-referrals by the dates of the child's referrals in the list. */
const byDates = (records: RecordList, events: PeriodEvents, boundary: string) => {
  const days = records.column("CINreferralDate")?.numbers ?? new Float64Array(0);
  return events.records.filter((record) => {
    const previous = events.previousDay(record);
    if (Number.isNaN(previous)) return false;
    const day = days[record] ?? NaN;
    const earliest = boundary === "365 days" ? day - DAYS_IN_YEAR : addMonths(day, -12);
    return previous >= earliest;
  });
};

/** Re-referrals by the list's own count of referrals in the last 12 months. */
const byCountColumn = (records: RecordList, events: PeriodEvents, itself: number) => {
  const earlier = records.column("ReferralsInLast12Months")?.numbers ?? new Float64Array(0);
  return events.records.filter((record) => (earlier[record] ?? NaN) > itself);
};

const count = (records: RecordList, period: Period, options: CountingOptions): Count => {
  const events = eventsInPeriod(records, "CINreferralDate", period, options);
  const useColumn = textOption(options, "history", "dates") === "count column";
  const again = useColumn
    ? byCountColumn(records, events, options["countsItself"] === true ? 1 : 0)
    : byDates(records, events, textOption(options, "boundary", "12 months"));
  const perChild = textOption(options, "unit", "referrals") === "children";
  const counted = perChild ? oneForEachChild(records, events.records) : events.records;
  const inNumerator = perChild ? oneForEachChild(records, again) : again;
  const days = records.column("CINreferralDate")?.numbers ?? new Float64Array(0);
  return {
    numerator: inNumerator.length,
    denominator: counted.length,
    counted,
    inNumerator,
    cautions: [...events.cautions, ...(useColumn ? [cautions.countColumn()] : historyCautions(days, period))],
  };
};

export const reReferrals = defineIndicator({
  code: "DEC-3",
  theme: 3,
  title: "Re-referrals within 12 months",
  shortTitle: "Re-referrals within 12 months",
  question:
    "Of the referrals received, what share came within 12 months of an earlier referral of the same child?",
  definition:
    "Referrals received in the year within 12 months of a previous referral of the same child to the same authority, as a percentage of all referrals received in the year. The clock runs from referral to referral, not from closure.",
  numerator: "Referrals received in the year within 12 months of a previous referral of the child",
  denominator: "Referrals received in the year",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table C1", publisher: "Department for Education" },
  cautions: [
    "The list has to reach back 12 months before the period, closed and no-further-action referrals included.",
  ],
  fromRecords: [
    {
      list: "referrals",
      needs: ["LAchildID", "CINreferralDate"],
      dated: "CINreferralDate",
      sharesBy: (options) =>
        textOption(options, "history", "dates") === "count column" ? ["ReferralsInLast12Months"] : [],
      counts:
        "Referrals dated in the period whose child has an earlier referral in the list on or after the same day 12 months before. Third and later referrals each count. No-further-action referrals count on both sides.",
      follows:
        "Definition of the Local Authority Interactive Tool. The boundary day is not published: the anniversary counts as within 12 months unless the option says 365 days.",
      options: [
        sameDayOption,
        {
          name: "unit",
          about: "Count referrals, or each child once",
          default: "referrals",
          oneOf: ["referrals", "children"],
        },
        {
          name: "boundary",
          about: "How 12 months are counted",
          default: "12 months",
          oneOf: ["12 months", "365 days"],
        },
        {
          name: "history",
          about:
            "Find earlier referrals by dates in the list, or take the list's own count of referrals in the last 12 months",
          default: "dates",
          oneOf: ["dates", "count column"],
        },
        {
          name: "countsItself",
          about: "Whether the list's own count includes the referral of the row",
          default: false,
        },
      ],
      count,
    },
  ],
});
