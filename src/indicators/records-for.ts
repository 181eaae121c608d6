import { isCellError, type CellError } from "../core/cells/cell-error";
import type { Grid } from "../core/cells/grid";
import { noRuleForList } from "../core/cells/problems/indicators";
import type { ReadingCache } from "../core/records/reading-cache";
import { findRecordList } from "../core/records/record-lists";
import type { ReadingOptions, RecordList } from "../core/records/record-list";
import type { Indicator } from "./indicator";

const nothingRead = (indicator: Indicator): CellError =>
  noRuleForList(indicator, { list: { id: "", title: "", fields: [] }, column: () => undefined });

/**
 * Reads a range as the list that an indicator is counted from.
 *
 * Of the lists that support the indicator the one that the headings look like most is taken; where none
 * is recognised the range is read as the first of them, whose error then says what is missing.
 *
 * Errors: the indicator is not counted from lists, or the range cannot be read.
 */
export const recordsFor = (
  indicator: Indicator,
  grid: Grid,
  cache: ReadingCache,
  options: ReadingOptions = {},
): RecordList | CellError => {
  const usable = indicator.fromRecords.map((rule) => rule.list);
  const [first] = usable;
  if (first === undefined) return nothingRead(indicator);
  const likely = cache.likely(grid, options.mapping);
  const list = likely.find((one) => usable.includes(one.list.id))?.list ?? findRecordList(first);
  if (!list) return nothingRead(indicator);
  const records = cache.read(grid, list, options);
  if (isCellError(records)) return records;
  // A range that is plainly another list gets the sentence that names the right one.
  const [best] = likely;
  if (best && best.list !== list && best.confidence > 0.5 && !likely.some((one) => one.list === list)) {
    return noRuleForList(indicator, { list: best.list, column: () => undefined });
  }
  return records;
};
