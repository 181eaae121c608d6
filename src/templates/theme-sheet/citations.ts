import type { Benchmarks } from "../../benchmarks/benchmarks";
import { isCellError } from "../../core/cells/cell-error";
import { call, quoted } from "./formula-text";

/** One formula for each publication that the figures of some indicators come from, none of them said twice. */
export function citations(codes: readonly string[], benchmarks: Benchmarks): readonly string[] {
  const codeBySource = new Map<string, string>();
  for (const code of codes) {
    const source = benchmarks.source(code);
    if (isCellError(source)) continue;
    const { publisher, title, published, url } = source;
    const said = [publisher, title, published.slice(0, 4), url].join();
    if (!codeBySource.has(said)) codeBySource.set(said, code);
  }
  return [...codeBySource.values()].map((code) => `=${call("SOURCE", quoted(code))}`);
}
