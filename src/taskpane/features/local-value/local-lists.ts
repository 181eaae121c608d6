import { parseArea } from "../../../core/cells/a1";
import type { Indicator } from "../../../indicators/indicator";
import type { FoundList } from "../../../templates/found-lists";
import { listsOf } from "../../../templates/theme-sheet/indicator-cells";
import { usableLists, type ListInWorkbook } from "../my-data/list-guess";

/** The lists of the workbook that an indicator is counted from. */
export interface LocalLists {
  readonly list: ListInWorkbook;
  /** Lists that complete the count, such as reviews beside plans. */
  readonly others: readonly ListInWorkbook[];
}

/** The lists that the formulas of an indicator would read; null where there is none. */
export function localListsFor(indicator: Indicator, lists: readonly ListInWorkbook[]): LocalLists | null {
  const found = listsOf(indicator, usableLists(lists));
  const inWorkbook = (one: FoundList) => lists.filter(({ reference }) => reference === one.reference);
  const [list] = found.list === undefined ? [] : inWorkbook(found.list);
  return list === undefined ? null : { list, others: found.others.flatMap(inWorkbook) };
}

/** Cells of the lists, headings included: what there is to read. */
export const cellsOf = ({ list, others }: LocalLists): number =>
  [list, ...others].reduce((sum, { address, rows }) => {
    const columns = parseArea(address)?.columns ?? 1;
    return sum + (rows + 1) * columns;
  }, 0);
