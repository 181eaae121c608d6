import { otherListNeeded } from "../../core/cells/problems/indicators";
import type { CellError } from "../../core/cells/cell-error";
import type { RecordList } from "../../core/records/record-list";
import type { CountingOptions, RuleOption } from "../indicator";
import { childKeys } from "../../core/records/child-keys";
import { textOption } from "./options";
import type { LastingKind } from "./plan-count";

const FOUND_NOT_IN_NEED = new Set(["RC8", "RC9"]);

/** Whether referrals that wait for their assessment are children in need: an open decision. */
export const awaitingOption: RuleOption = {
  name: "awaiting",
  about:
    "Whether referrals that still wait for an assessment are inside; to leave them out the list of assessments is needed beside",
  default: "inside",
  oneOf: ["inside", "left out"],
};

/** Whether each referral has an assessment authorised by a day, on or after the referral. */
const isAssessedBy = (records: RecordList, assessments: RecordList, day: number) => {
  const { of, ofOther } = childKeys(records, assessments, "CINdetailsID");
  const referred = records.column("CINreferralDate")?.numbers;
  const authorised = assessments.column("AssessmentAuthorisationDate")?.numbers;
  const latest = new Map<string, number>();
  for (let record = 0; record < assessments.count; record += 1) {
    const date = authorised?.[record] ?? NaN;
    const key = ofOther(record);
    if (date <= day) latest.set(key, Math.max(date, latest.get(key) ?? date));
  }
  return (record: number): boolean =>
    (latest.get(of(record)) ?? -Infinity) >= (referred?.[record] ?? Infinity);
};

/**
 * Episodes of need: neither referred with no further action nor found not to be in need; without those
 * that wait for an assessment where the options say so.
 */
export const episodesOfNeed = (
  records: RecordList,
  start: string,
  day: number,
  options: CountingOptions,
  others: readonly RecordList[] = [],
): LastingKind | CellError => {
  const noAction = records.column("ReferralNFA")?.flags;
  const reasons = records.column("ReasonForClosure")?.texts;
  const isInNeed = (record: number): boolean =>
    noAction?.[record] !== 1 && !FOUND_NOT_IN_NEED.has(reasons?.[record] ?? "");
  const kind = { start, end: "CINclosureDate", isOne: isInNeed };
  if (textOption(options, "awaiting", "inside") === "inside") return kind;
  const assessments = others.find((other) => other.list.id === "assessments");
  if (!assessments) return otherListNeeded("The option awaiting", "assessments");
  const isAssessed = isAssessedBy(records, assessments, day);
  return { ...kind, isOne: (record) => isInNeed(record) && isAssessed(record) };
};
