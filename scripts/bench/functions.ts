// Times the functions' own cost: 10,000 scalar calls, as many BENCHMARK calls, and one list asked often.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBenchmarks } from "../../src/benchmarks/open-benchmarks";
import type { PackManifest } from "../../src/benchmarks/pack";
import { isCellError } from "../../src/core/cells/cell-error";
import { ReadingCache } from "../../src/core/records/reading-cache";
import { samples } from "../../src/functions/examples/index";
import type { FunctionContext } from "../../src/functions/function";
import { functions } from "../../src/functions/index";
import { invoke } from "../../src/functions/invoke";

const CALLS = 10_000;
const BAR_IN_MILLISECONDS = 100;

const partOf = (file: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, "../../assets/benchmarks", file), "utf8"));

const openContext = (): FunctionContext => {
  const manifest = partOf("manifest.json") as PackManifest;
  const parts = Object.fromEntries(manifest.parts.map(({ name, file }) => [name, partOf(file)]));
  const benchmarks = openBenchmarks(manifest, parts);
  if (isCellError(benchmarks)) throw new Error(benchmarks.message);
  return { benchmarks, readings: new ReadingCache() };
};

const [from, to] = [45383, 45747];

const CASES: readonly (readonly [string, (call: number) => readonly unknown[]])[] = [
  ["PERCENT", (call) => [call % 60, 60, null]],
  ["RATE", (call) => [call % 60, 61_200, null, 1]],
  ["PERCENT.CI", (call) => [call % 60, 60]],
  ["RATE.CI", (call) => [call % 60, 61_200]],
  ["COMPARE", (call) => [call % 60, 60, 50]],
  ["WORKINGDAYS", (call) => [from, from + (call % 300)]],
  ["BENCHMARK", (call) => ["DEC-6", call % 2 === 0 ? "Kent" : "886", 2015 + (call % 10)]],
  ["BENCHMARK", (call) => ["DEC-6", "neighbours of Kent", 2015 + (call % 10)]],
  ["INDICATOR", () => ["DEC-6", samples["SampleAssessments"], from, to]],
];

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

const timeOf = (
  id: string,
  argumentsOf: (call: number) => readonly unknown[],
  context: FunctionContext,
): number => {
  const fn = functions.find((one) => one.id === id);
  if (fn === undefined) throw new Error(`No function is called ${id}`);
  const run = (): number => {
    const start = performance.now();
    for (let call = 0; call < CALLS; call += 1) invoke(fn, argumentsOf(call), context);
    return performance.now() - start;
  };
  return median([run(), run(), run()]);
};

const context = openContext();
for (const [id, argumentsOf] of CASES) {
  const milliseconds = timeOf(id, argumentsOf, context);
  const verdict = milliseconds <= BAR_IN_MILLISECONDS ? "within the bar" : "over the bar";
  console.log(`${id.padEnd(12)} ${CALLS} calls ${milliseconds.toFixed(0).padStart(5)} ms  ${verdict}`);
}
