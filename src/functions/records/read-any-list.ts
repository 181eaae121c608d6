import { CellError, isCellError } from "../../core/cells/cell-error";
import type { Grid } from "../../core/cells/grid";
import { noListRecognised } from "../../core/cells/problems/records";
import type { ReadingOptions, RecordList } from "../../core/records/record-list";
import type { FunctionContext } from "../function";
import type { MappingByList } from "./mapping-by-list";

type Mappings = MappingByList["others"];

/** Reads a range as the kind of list that it looks like, by its own headings or by those that are mapped. */
const readAnyList = (
  grid: Grid,
  { readings }: FunctionContext,
  options: ReadingOptions,
  mappings: Mappings,
): RecordList | CellError => {
  const mapped = [...mappings].flatMap(([list, mapping]) =>
    readings
      .likely(grid, mapping)
      .filter((one) => one.list === list)
      .map(({ confidence }) => ({ list, confidence, options: { ...options, mapping } })),
  );
  const plain = readings.likely(grid).map((one) => ({ ...one, options }));
  const [best] = [...mapped, ...plain].sort((a, b) => b.confidence - a.confidence);
  if (best !== undefined) return readings.read(grid, best.list, best.options);
  const first = grid.flat().find((cell) => typeof cell === "string" && cell.trim() !== "");
  return noListRecognised(typeof first === "string" ? first.trim() : "");
};

/** A mapping for a list that is not there would be passed over without a word. */
const mappedInVain = (mappings: Mappings, read: readonly RecordList[]): CellError | undefined => {
  const lacking = [...mappings.keys()].find((list) => !read.some((one) => one.list === list));
  return (
    lacking &&
    new CellError(
      "#VALUE!",
      `The mapping names ${lacking.title.toLowerCase()}, which are not among the further lists: add them, or leave "${lacking.id}:" out`,
    )
  );
};

/** Reads several ranges, or gives the first problem. */
export const readAnyLists = (
  grids: readonly Grid[],
  context: FunctionContext,
  options: ReadingOptions = {},
  mappings: Mappings = new Map(),
): readonly RecordList[] | CellError => {
  const read = grids.map((grid) => readAnyList(grid, context, options, mappings));
  const problem = read.find(isCellError);
  if (problem) return problem;
  const lists = read as readonly RecordList[];
  return mappedInVain(mappings, lists) ?? lists;
};
