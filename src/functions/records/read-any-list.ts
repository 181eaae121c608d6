import { isCellError, type CellError } from "../../core/cells/cell-error";
import type { Grid } from "../../core/cells/grid";
import { noListRecognised } from "../../core/cells/problems/records";
import type { ReadingOptions, RecordList } from "../../core/records/record-list";
import type { FunctionContext } from "../function";

/** Reads a range as the kind of list that it looks like. */
export const readAnyList = (
  grid: Grid,
  { readings }: FunctionContext,
  options: ReadingOptions = {},
): RecordList | CellError => {
  const [best] = readings.likely(grid);
  if (best !== undefined) return readings.read(grid, best.list, options);
  const first = grid.flat().find((cell) => typeof cell === "string" && cell.trim() !== "");
  return noListRecognised(typeof first === "string" ? first.trim() : "");
};

/** Reads several ranges, or gives the first problem. */
export const readAnyLists = (
  grids: readonly Grid[],
  context: FunctionContext,
  options: ReadingOptions = {},
): readonly RecordList[] | CellError => {
  const read = grids.map((grid) => readAnyList(grid, context, options));
  return read.find(isCellError) ?? (read as readonly RecordList[]);
};
