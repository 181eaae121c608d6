import type { Caution } from "../../core/cells/caution";
import type { Period } from "../../core/calendar/period";
import { workingDaysBetween, type DayCount } from "../../core/calendar/working-days";
import { cautions } from "../../core/cells/problems/cautions";
import type { RecordList } from "../../core/records/record-list";
import type { CountingOptions, RuleOption } from "../indicator";
import { textOption } from "./options";

/** One initial conference: the child, the day, when its clock started, and the row it came from. */
export interface Conference {
  readonly child: string;
  readonly day: number;
  readonly clockStart: number;
  readonly isTransfer: boolean;
  readonly records: RecordList;
  readonly record: number;
}

/** Working days in which a conference is due. */
export const CONFERENCE_LIMIT = 15;

export interface PeriodConferences {
  readonly held: readonly Conference[];
  readonly cautions: readonly Caution[];
}

/** Whether the conferences of children who moved in under a plan are counted: an open decision. */
export const transfersOption: RuleOption = {
  name: "transfers",
  about: "Whether conferences of children who moved in are counted, left out, or counted alone",
  default: "inside",
  oneOf: ["inside", "left out", "only"],
};

const TRANSFER = "TRANSFER";
const INITIAL = new Set(["INITIAL", TRANSFER]);

const conferencesOf = (
  records: RecordList,
  clockField: string,
  period: Period,
  areTransfers: boolean,
): Conference[] => {
  const days = records.column("DateOfInitialCPC")?.numbers;
  const clock = records.column(clockField)?.numbers;
  const ids = records.column("LAchildID")?.texts;
  const types = records.column("ConferenceType")?.texts;
  const found: Conference[] = [];
  for (let record = 0; days && record < records.count; record += 1) {
    const day = days[record] ?? NaN;
    if (!(day >= period.from && day <= period.to)) continue;
    if (types && !INITIAL.has(types[record] ?? "")) continue;
    const isTransfer = areTransfers || types?.[record] === TRANSFER;
    const clockStart = clock?.[record] ?? NaN;
    found.push({ child: ids?.[record] ?? "", day, clockStart, isTransfer, records, record });
  }
  return found;
};

/** Each child and day once; a row without an identifier is a child of its own. */
const eachOnce = (all: readonly Conference[]): Conference[] => {
  const seen = new Set<string>();
  return all.filter(({ child, day }) => {
    if (child === "") return true;
    const key = `${child}|${day}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** Those that the option `transfers` asks for. */
const asked = (all: readonly Conference[], options: CountingOptions): readonly Conference[] => {
  const transfers = textOption(options, "transfers", "inside");
  return transfers === "inside" ? all : all.filter((one) => one.isTransfer === (transfers === "only"));
};

/**
 * The initial conferences of a period: those of the list, and of a list of referrals given beside it,
 * where the conferences of children who moved in under a plan are kept.
 */
export const conferencesHeld = (
  records: RecordList,
  period: Period,
  others: readonly RecordList[] = [],
  options: CountingOptions = {},
): PeriodConferences => {
  const own = conferencesOf(records, "S47ActualStartDate", period, false);
  const referrals = others.find((other) => other.list.id === "referrals");
  const moved = referrals ? conferencesOf(referrals, "CINreferralDate", period, true) : [];
  const all = [...own, ...moved];
  const once = textOption(options, "sameDay", "once") === "each" ? all : eachOnce(all);
  const dropped = all.length - once.length;
  const held = asked(once, options);
  const added = held.filter((one) => one.records !== records).length;
  const lacksTransfers = records.list.id === "section-47-enquiries" && !referrals;
  return {
    held,
    cautions: [
      ...(dropped > 0 ? [cautions.duplicates(dropped, "a conference")] : []),
      ...(added > 0 ? [cautions.transfersAdded(added)] : []),
      ...(lacksTransfers ? [cautions.noTransfers()] : []),
    ],
  };
};

/** Working days from the strategy discussion (or the referral of a child who moved in) to the conference. */
export const workingDaysToConference = ({ clockStart, day }: Conference, dayCount?: DayCount): number =>
  workingDaysBetween(clockStart, day, dayCount);

/** Each child's first conference. */
export const firstOfEachChild = (held: readonly Conference[]): readonly Conference[] => {
  const seen = new Set<string>();
  return held.filter(({ child }) => {
    if (child === "") return true;
    if (seen.has(child)) return false;
    seen.add(child);
    return true;
  });
};

/** Record indices of the conferences that came from the list itself. */
export const ownRecords = (records: RecordList, chosen: readonly Conference[]): number[] =>
  chosen.filter((one) => one.records === records).map((one) => one.record);

/** The conferences that came from other lists, list by list. */
export const otherRecords = (
  records: RecordList,
  counted: readonly Conference[],
  inNumerator: readonly Conference[],
): { records: RecordList; counted: number[]; inNumerator: number[] }[] => {
  const lists = new Set(counted.map((one) => one.records).filter((list) => list !== records));
  return [...lists].map((list) => ({
    records: list,
    counted: ownRecords(list, counted),
    inNumerator: ownRecords(list, inNumerator),
  }));
};
