import type { RecordList } from "../../core/records/record-list";
import type { CountingOptions } from "../indicator";
import { textOption } from "./options";
import { openOn, type Lasting, type LastingKind } from "./plan-count";

/** Agreed series of short-term placements. */
const SHORT_BREAKS = new Set(["V3", "V4"]);

/** The episode ends and another starts: the child stays looked after. */
const EPISODE_GOES_ON = "X1";

/** Periods of being looked after, without short breaks; one that only changes its episode has not ceased. */
export const periodsOfCare = (records: RecordList, options: CountingOptions): LastingKind => {
  const status = records.column("LegalStatus")?.texts;
  const reasons = records.column("ReasonCeased")?.texts;
  const ceasing = textOption(options, "which", "open") === "ending";
  return {
    start: "CareStartDate",
    end: "CareEndDate",
    isOne: (record) =>
      !SHORT_BREAKS.has(status?.[record] ?? "") && !(ceasing && reasons?.[record] === EPISODE_GOES_ON),
  };
};

/** Children looked after on a day. */
export const lookedAfterOn = (records: RecordList, day: number): Lasting =>
  openOn(records, periodsOfCare(records, {}), day);
