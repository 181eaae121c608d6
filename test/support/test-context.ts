import type { Benchmarks } from "../../src/benchmarks/benchmarks";
import type { FunctionContext } from "../../src/functions/function";

/** The context of a worked example. */
export const testContext = (): Promise<FunctionContext> =>
  Promise.resolve({ benchmarks: {} as unknown as Benchmarks });
