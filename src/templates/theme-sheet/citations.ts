import type { Benchmarks } from "../../benchmarks/benchmarks";
import { isCellError } from "../../core/cells/cell-error";
import { call, quoted } from "./formula-text";

/** One formula for each publication that the figures of some indicators come from. */
export function citations(codes: readonly string[], benchmarks: Benchmarks): readonly string[] {
  const codeBySource = new Map<string, string>();
  for (const code of codes) {
    const source = benchmarks.source(code);
    if (!isCellError(source) && !codeBySource.has(source.key)) codeBySource.set(source.key, code);
  }
  return [...codeBySource.values()].map((code) => `=${call("SOURCE", quoted(code))}`);
}
