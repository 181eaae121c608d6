import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Benchmarks, PackPartName } from "../../src/benchmarks/benchmarks";
import { openBenchmarks } from "../../src/benchmarks/open-benchmarks";
import type { PackManifest } from "../../src/benchmarks/pack";
import { isCellError, type CellError } from "../../src/core/cells/cell-error";

const folder = join(__dirname, "../../assets/benchmarks");

export const readPackFile = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));

export const readManifest = (): PackManifest => readPackFile("manifest.json") as PackManifest;

/** The pack that ships, with all its parts or only those named. */
export const openCommittedPack = (only?: readonly PackPartName[]): Benchmarks => {
  const manifest = readManifest();
  const parts = manifest.parts
    .filter(({ name }) => only === undefined || only.includes(name))
    .map(({ name, file }) => [name, readPackFile(file)] as const);
  const benchmarks = openBenchmarks(manifest, Object.fromEntries(parts));
  if (isCellError(benchmarks)) throw new Error(benchmarks.message);
  return benchmarks;
};

/** The result itself, or a failed test with the sentence of the error. */
export const given = <Result>(result: Result): Exclude<Result, CellError> => {
  if (isCellError(result)) throw new Error(`${result.code}: ${result.message}`);
  return result as Exclude<Result, CellError>;
};

/** The sentence of an error, with its code; a failed test when there is none. */
export const problem = (result: unknown): string => {
  if (!isCellError(result)) throw new Error(`No error but ${JSON.stringify(result)}`);
  return `${result.code} ${result.message}`;
};
