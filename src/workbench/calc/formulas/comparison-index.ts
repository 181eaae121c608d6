import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

type Index = typeof CELL_INVERTED_INDEX_CACHE;
type Positions = ReturnType<Index["getCellPositions"]>;

/** How an empty text is told from a blank cell, which Univer keeps under a symbol. No cell holds it. */
const EMPTY_TEXT = "\0empty text";

let isRepaired = false;

/**
 * Univer remembers during a calculation which rows of a column hold which value, and finds nought, blanks
 * and empty texts in one place: `A1=""` is then true of a nought once the column was read before. Keep the
 * three apart, as a blank equals both of the others and they do not equal each other.
 */
export function tellNoughtFromEmptyText(): void {
  if (isRepaired) return;
  isRepaired = true;
  const index = CELL_INVERTED_INDEX_CACHE;
  const set = index.set.bind(index);
  const valuesOf = index.getCellValuePositions.bind(index);
  const positionsOf = index.getCellPositions.bind(index);
  index.set = (unit, sheet, column, value, ...rest) =>
    set(unit, sheet, column, value === "" ? EMPTY_TEXT : value, ...rest);
  index.getCellValuePositions = (...column) => {
    const found = valuesOf(...column);
    return found && new Map([...found].map(([value, rows]) => [value === EMPTY_TEXT ? "" : value, rows]));
  };
  index.getCellPositions = (unit, sheet, column, value, ranges): Positions => {
    if (value !== 0 && value !== "") return positionsOf(unit, sheet, column, value, ranges);
    const found = valuesOf(unit, sheet, column);
    if (!found) return undefined;
    const alike = value === 0 ? 0 : EMPTY_TEXT;
    const rows = [...found].flatMap(([each, at]) =>
      each === alike || typeof each === "symbol" ? [...at] : [],
    );
    const isInside = (row: number): boolean => ranges.some(([first, last]) => first <= row && row <= last);
    return { errorType: null, matchingRows: rows.filter(isInside) };
  };
}
