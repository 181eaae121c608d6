import type { CellError } from "../core/cells/cell-error";
import type { Grid } from "../core/cells/grid";
import { noRuleForList } from "../core/cells/problems/indicators";
import type { ReadingCache } from "../core/records/reading-cache";
import type { ListLikeness } from "../core/records/recognise-list";
import { findRecordList } from "../core/records/record-lists";
import type { ReadingOptions, RecordList, RecordListDefinition } from "../core/records/record-list";
import type { Indicator } from "./indicator";

const nothingRead = (indicator: Indicator): CellError =>
  noRuleForList(indicator, { list: { id: "", title: "", fields: [] }, column: () => undefined });

/** From here on a range is taken for a kind of list even where the indicator cannot be counted from it. */
const PLAIN_CONFIDENCE = 0.5;
/** How much likelier another kind has to be before the one that is wanted is given up. */
const CLEARLY_LIKELIER = 1.1;

/** The kind of list that a range plainly is, where that is none of those the indicator is counted from. */
const plainlyAnother = (
  likely: readonly ListLikeness[],
  wanted: ListLikeness | undefined,
): RecordListDefinition | undefined => {
  const [best] = likely;
  if (!best || best === wanted) return undefined;
  const bar = wanted ? wanted.confidence * CLEARLY_LIKELIER : PLAIN_CONFIDENCE;
  return best.confidence > bar ? best.list : undefined;
};

/**
 * Reads a range as the list that an indicator is counted from.
 *
 * Of the lists that support the indicator the one that the headings look like most is taken; where none
 * is recognised the range is read as the first of them, whose error then says what is missing. A range
 * that is plainly another list is not forced into one: child in need plans never count as child protection
 * plans because their headings are alike. A mapping is the analyst's own word and decides.
 *
 * Errors: the indicator is not counted from lists, the range is another list, or it cannot be read.
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
  const wanted = likely.find((one) => usable.includes(one.list.id));
  const another = options.mapping ? undefined : plainlyAnother(likely, wanted);
  if (another) return noRuleForList(indicator, { list: another, column: () => undefined });
  const list = wanted?.list ?? findRecordList(first);
  return list ? cache.read(grid, list, options) : nothingRead(indicator);
};
