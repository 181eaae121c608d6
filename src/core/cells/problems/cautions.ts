import { cautionOfAll, cautionOfRows, type Caution } from "../caution";
import { longDate } from "../../calendar/excel-dates";
import { HOLIDAYS_KNOWN_FROM, HOLIDAYS_KNOWN_TO } from "../../calendar/bank-holidays";
import type { DayNumber } from "../../calendar/period";

const number = (count: number): string => count.toLocaleString("en-GB");

const rows = (count: number): string => `${number(count)} ${count === 1 ? "row" : "rows"}`;

const has = (count: number): string => (count === 1 ? "has" : "have");

const isAre = (count: number): string => (count === 1 ? "is" : "are");

const wasWere = (count: number): string => (count === 1 ? "was" : "were");

/** Sentences beside a figure: what was left out of it or may be wrong with it. */
export const cautions = {
  undated: (count: number, label: string): Caution =>
    cautionOfRows(
      count,
      `${rows(count)} ${has(count)} no ${label.toLowerCase()} that could be read and ${isAre(count)} not counted`,
    ),
  duplicates: (count: number, rowIs: string): Caution =>
    cautionOfRows(
      count,
      `${rows(count)} ${wasWere(count)} left out: ${rowIs} of the same child on the same day`,
    ),
  sameStart: (count: number): Caution =>
    cautionOfRows(
      count,
      `${rows(count)} ${has(count)} the child and start date of an earlier row: each counts, look for rows entered twice`,
    ),
  withoutIdentifier: (count: number): Caution =>
    cautionOfRows(
      count,
      `${rows(count)} ${has(count)} no child identifier: counted, but matched with no other row`,
    ),
  unknownAnswer: (count: number, label: string): Caution =>
    cautionOfRows(
      count,
      `${rows(count)} ${has(count)} no answer for "${label}" and ${count === 1 ? "counts" : "count"} as no`,
    ),
  notAnswered: (count: number, label: string): Caution =>
    cautionOfRows(
      count,
      `${rows(count)} ${has(count)} no answer for "${label}" and ${isAre(count)} in no numerator`,
    ),
  reviewedLater: (count: number): Caution =>
    cautionOfRows(
      count,
      `${rows(count)} ${has(count)} a latest review after the day of the figure: what was before is not known, so ${count === 1 ? "it is" : "they are"} not counted as overdue`,
    ),
  endBeforeStart: (count: number): Caution =>
    cautionOfRows(
      count,
      `${rows(count)} ${count === 1 ? "ends" : "end"} before ${count === 1 ? "it starts" : "they start"}: counted, but not as in time`,
    ),
  noStart: (count: number): Caution =>
    cautionOfRows(count, `${rows(count)} ${has(count)} no start date: counted, but not as in time`),
  openAndOverdue: (open: number, overdue: number, limit: number): Caution =>
    cautionOfRows(
      open,
      `${number(open)} open at the end of the period, ${number(overdue)} of them past ${limit} working days already`,
    ),
  historyTooShort: (first: DayNumber, neededFrom: DayNumber): Caution =>
    cautionOfAll(
      `The list starts on ${longDate(first)}; referrals since ${longDate(neededFrom)} are needed to see every re-referral, so this is too low`,
    ),
  countColumn: (): Caution =>
    cautionOfAll(
      "Taken from the list's own count of referrals in the last 12 months, which belongs to the child's latest referral, is repeated on each of its rows and may include the referral itself",
    ),
  previousPlansByRows: (count: number): Caution =>
    cautionOfRows(
      count,
      `${rows(count)} ${has(count)} no number of previous plans: earlier plans in the list were looked for instead, so plans before the list starts are missed`,
    ),
  transfersAdded: (count: number): Caution =>
    cautionOfRows(
      count,
      `${number(count)} ${count === 1 ? "conference" : "conferences"} of children who moved in came from the list of referrals`,
    ),
  noTransfers: (): Caution =>
    cautionOfAll(
      "Conferences of children who moved in are not in a list of section 47 enquiries: give the referrals too to count them",
    ),
  rightCensored: (count: number): Caution =>
    cautionOfRows(
      count,
      `${rows(count)} started less than 15 working days before the end and may still lead to a conference`,
    ),
  undatedVisits: (count: number): Caution =>
    cautionOfRows(count, `${rows(count)} ${has(count)} no date of a visit: counted as not visited in time`),
  shortBreaks: (count: number): Caution =>
    cautionOfRows(
      count,
      `${rows(count)} ${isAre(count)} of agreed short breaks (V3, V4) and ${isAre(count)} not counted`,
    ),
  startLater: (count: number): Caution =>
    cautionOfRows(
      count,
      `${rows(count)} ${count === 1 ? "starts" : "start"} after the day of the snapshot and ${isAre(count)} counted all the same: laterStarters=left out leaves ${count === 1 ? "it" : "them"} out`,
    ),
  casesWithoutHours: (cases: number): Caution =>
    cautionOfAll(`${number(cases)} cases are held by workers with no hours and are not counted`),
  agencyUnknown: (count: number): Caution =>
    cautionOfRows(
      count,
      `${rows(count)} ${count === 1 ? "does" : "do"} not say whether the worker is from an agency and ${isAre(count)} not counted`,
    ),
  partYear: (from: DayNumber, to: DayNumber): Caution =>
    cautionOfAll(
      `The rate is for ${longDate(from)} to ${longDate(to)} as it stands; do not set it beside a yearly rate`,
    ),
  holidaysUnknown: (): Caution =>
    cautionOfAll(
      `Bank holidays are known from ${longDate(HOLIDAYS_KNOWN_FROM)} to ${longDate(HOLIDAYS_KNOWN_TO)}; outside, only weekends are left out`,
    ),
  nothingInPeriod: (rowIs: string, from: DayNumber, to: DayNumber): Caution =>
    cautionOfAll(`The list holds nothing (${rowIs}) between ${longDate(from)} and ${longDate(to)}`),
  startsAfterPeriod: (label: string, first: DayNumber, from: DayNumber): Caution =>
    cautionOfAll(
      `The first ${label.toLowerCase()} in the list is ${longDate(first)}, and the period starts on ${longDate(from)}: if the list was cut off there, earlier ones are missing`,
    ),
  endsBeforePeriod: (label: string, last: DayNumber, to: DayNumber): Caution =>
    cautionOfAll(
      `The last ${label.toLowerCase()} in the list is ${longDate(last)}, and the period ends on ${longDate(to)}: if the list was drawn in between, later ones are missing`,
    ),
  withoutFactors: (count: number): Caution =>
    cautionOfRows(
      count,
      `${rows(count)} of the period ${has(count)} no factor of the census and ${isAre(count)} not counted`,
    ),
} as const;
