import { isCellError, type CellError } from "../core/cells/cell-error";
import type { Benchmarks } from "../benchmarks/benchmarks";
import type { CustomFunction, FunctionContext, FunctionResult, ResultCell } from "./function";
import { ReadingCache } from "../core/records/reading-cache";
import { functions } from "./index";
import { entityValue } from "./entity-value";
import { invoke, isCard, isFormatted } from "./invoke";
import { problems } from "./problems";

/** Excel's global for custom functions: this file is its only user. */
declare const CustomFunctions: {
  associate(id: string, implementation: (...args: unknown[]) => unknown): void;
  Error: new (code: string, message?: string) => object;
};

export interface Registration {
  /**
   * The pack, or the way to ask for it: asked at once, and again when a function needs it after a failure.
   * Functions that read it wait, and are synchronous afterwards.
   */
  readonly benchmarks: Benchmarks | (() => Promise<Benchmarks>);
  /** Whether the client shows numbers with formats, and cards (CustomFunctionsRuntime 1.4). */
  readonly supportsFormattedNumbers: () => boolean;
}

type ExcelCell = number | string | boolean | object;

const CODES_WITH_SENTENCES: readonly string[] = ["#VALUE!", "#N/A"];

const excelError = ({ code, message }: CellError): object =>
  CODES_WITH_SENTENCES.includes(code) && message !== ""
    ? new CustomFunctions.Error(code, message)
    : new CustomFunctions.Error(code);

const excelCell = (cell: ResultCell, withFormats: boolean): ExcelCell => {
  if (cell === null) return "";
  if (isCellError(cell)) return excelError(cell);
  if (isCard(cell)) return withFormats ? entityValue(cell) : cell.text;
  if (!isFormatted(cell)) return cell;
  return withFormats
    ? { type: "FormattedNumber", basicValue: cell.number, numberFormat: cell.format }
    : cell.number;
};

const excelTable = (fn: CustomFunction, result: FunctionResult): readonly (readonly ResultCell[])[] =>
  fn.gives === "table" && !Array.isArray(result)
    ? [[result as ResultCell]]
    : (result as readonly (readonly ResultCell[])[]);

/** A result as Excel takes it; a problem is thrown, so that the cell shows its code and sentence. */
const excelResult = (fn: CustomFunction, result: FunctionResult, withFormats: boolean): unknown => {
  if (isCellError(result)) throw excelError(result);
  if (fn.gives !== "table" && !Array.isArray(result)) return excelCell(result as ResultCell, withFormats);
  return excelTable(fn, result).map((row) => row.map((cell) => excelCell(cell, withFormats)));
};

const needsBenchmarks = ({ usesBenchmarks }: CustomFunction, args: readonly unknown[]): boolean =>
  typeof usesBenchmarks === "function" ? usesBenchmarks(args) : usesBenchmarks === true;

/**
 * Tells Excel how each function of the registry is worked out.
 *
 * Call once while the runtime starts, before anything else is loaded: Excel waits for it.
 */
export const registerFunctions = ({ benchmarks, supportsFormattedNumbers }: Registration): void => {
  const ask = typeof benchmarks === "function" ? benchmarks : () => Promise.resolve(benchmarks);
  let loaded: Benchmarks | null = typeof benchmarks === "function" ? null : benchmarks;
  let loading: Promise<Benchmarks | null> | null = null;

  const load = (): Promise<Benchmarks | null> =>
    (loading ??= ask().then(
      (pack) => (loaded = pack),
      // The next function that needs the pack asks again: the pane may have brought it by then.
      () => (loading = null),
    ));

  if (loaded === null) void load();
  const readings = new ReadingCache();

  const answer = (fn: CustomFunction, args: readonly unknown[], pack: Benchmarks | null): unknown => {
    // Functions that do not read the pack never touch the context.
    const context = { benchmarks: pack, readings } as FunctionContext;
    return excelResult(fn, invoke(fn, args, context), supportsFormattedNumbers());
  };

  for (const fn of functions) {
    CustomFunctions.associate(fn.id, (...given) => {
      // Excel adds its invocation object after the arguments.
      const args = given.slice(0, fn.parameters.length);
      if (loaded !== null || !needsBenchmarks(fn, args)) return answer(fn, args, loaded);
      return load().then((pack) => {
        if (pack === null) throw excelError(problems.benchmarksNotLoaded());
        return answer(fn, args, pack);
      });
    });
  }
};
