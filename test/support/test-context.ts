import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBenchmarks } from "../../src/benchmarks/open-benchmarks";
import type { PackManifest } from "../../src/benchmarks/pack";
import { isCellError } from "../../src/core/cells/cell-error";
import { ReadingCache } from "../../src/core/records/reading-cache";
import type { FunctionContext } from "../../src/functions/function";

const partOf = (file: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, "../../assets/benchmarks", file), "utf8"));

/** What functions run with: the benchmark pack that ships, all its parts loaded. */
export const testContext = (): FunctionContext => {
  const manifest = partOf("manifest.json") as PackManifest;
  const parts = Object.fromEntries(manifest.parts.map(({ name, file }) => [name, partOf(file)]));
  const benchmarks = openBenchmarks(manifest, parts);
  if (isCellError(benchmarks)) throw new Error(benchmarks.message);
  return { benchmarks, readings: new ReadingCache() };
};
