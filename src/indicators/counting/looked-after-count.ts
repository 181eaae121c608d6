import type { Period } from "../../core/calendar/period";
import { cautions } from "../../core/cells/problems/cautions";
import type { RecordList } from "../../core/records/record-list";
import type { CountingOptions } from "../indicator";
import { textOption } from "./options";
import { lastingBy, type Lasting, type LastingKind } from "./plan-count";

/** Agreed series of short-term placements. */
const SHORT_BREAKS = new Set(["V3", "V4"]);

/** The episode ends and another starts: the child stays looked after. */
const EPISODE_GOES_ON = "X1";

/** Rows of being looked after, by their columns; one that only changes its episode has not ceased. */
const careOf = (
  records: RecordList,
  options: CountingOptions,
  holds: (isShortBreak: boolean) => boolean,
): LastingKind => {
  const status = records.column("LegalStatus")?.texts;
  const reasons = records.column("ReasonCeased")?.texts;
  const ceasing = textOption(options, "which", "open") === "ending";
  return {
    start: "CareStartDate",
    end: "CareEndDate",
    isOne: (record) =>
      holds(SHORT_BREAKS.has(status?.[record] ?? "")) && !(ceasing && reasons?.[record] === EPISODE_GOES_ON),
  };
};

/** Periods of being looked after, without short breaks, which are told. */
export const periodsOfCare = (records: RecordList, period: Period, options: CountingOptions): Lasting => {
  const care = careOf(records, options, (isShortBreak) => !isShortBreak);
  const breaks = careOf(records, options, (isShortBreak) => isShortBreak);
  const found = lastingBy(records, care, period, options);
  const left = lastingBy(records, breaks, period, options).records.length;
  return left > 0 ? { ...found, cautions: [...found.cautions, cautions.shortBreaks(left)] } : found;
};

/** Children looked after on the last day of a period. */
export const lookedAfterAtEnd = (records: RecordList, period: Period): Lasting =>
  periodsOfCare(records, period, {});
