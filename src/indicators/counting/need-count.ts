import type { RecordList } from "../../core/records/record-list";
import { openOn, type Lasting } from "./plan-count";

const FOUND_NOT_IN_NEED = new Set(["RC8", "RC9"]);

/**
 * Episodes of need open on a day: referred on or before it, not closed on or before it, and neither
 * referred with no further action nor found not to be in need.
 */
export const inNeedOn = (records: RecordList, startField: string, day: number): Lasting => {
  const open = openOn(records, startField, "CINclosureDate", day);
  const noAction = records.column("ReferralNFA")?.flags;
  const reasons = records.column("ReasonForClosure")?.texts;
  const keep = open.records.map((record) =>
    noAction?.[record] === 1 || FOUND_NOT_IN_NEED.has(reasons?.[record] ?? "") ? 0 : 1,
  );
  return {
    records: open.records.filter((_, position) => keep[position] === 1),
    days: open.days.filter((_, position) => keep[position] === 1),
    cautions: open.cautions,
  };
};
