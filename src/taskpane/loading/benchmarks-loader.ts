import type { Benchmarks, PackPartName } from "../../benchmarks/benchmarks";
import { openBenchmarks } from "../../benchmarks/open-benchmarks";
import type { PackManifest } from "../../benchmarks/pack";
import { isCellError } from "../../core/cells/cell-error";
import type { LoadedBenchmarks } from "../services";

/** Fetches one file of the pack from the add-in's own origin. */
export type FetchFile = (file: string) => Promise<unknown>;

export interface BenchmarksLoader {
  /**
   * Loads what is missing. Calls made while one is on its way share it; a later call asks again for
   * the parts that did not arrive. Rejects when there is no manifest or no list of areas.
   */
  readonly load: () => Promise<LoadedBenchmarks>;
}

/** Everything else refers to the areas: without them there is nothing to show. */
const NEEDED: PackPartName = "areas";

async function openPack(fetchFile: FetchFile) {
  const manifest = (await fetchFile("manifest.json")) as PackManifest;
  const benchmarks = openBenchmarks(manifest);
  if (isCellError(benchmarks)) throw new Error(benchmarks.message);
  return { manifest, benchmarks };
}

async function fetchMissing(
  { parts }: PackManifest,
  benchmarks: Benchmarks,
  fetchFile: FetchFile,
): Promise<LoadedBenchmarks> {
  const wanted = new Set(benchmarks.missingParts());
  await Promise.all(
    parts
      .filter(({ name }) => wanted.has(name))
      .map(({ name, file }) =>
        // A part that does not arrive stays missing: the pane names it and offers to try again.
        fetchFile(file).then(
          (part) => benchmarks.accept(name, part),
          () => null,
        ),
      ),
  );
  const missing = benchmarks.missingParts();
  if (missing.includes(NEEDED)) throw new Error("The list of areas could not be loaded");
  return { benchmarks, missing };
}

/** Loads the benchmark pack once for functions, commands and pane together. */
export function createBenchmarksLoader(fetchFile: FetchFile): BenchmarksLoader {
  let opened: ReturnType<typeof openPack> | null = null;
  let loading: Promise<LoadedBenchmarks> | null = null;

  const load = async (): Promise<LoadedBenchmarks> => {
    opened ??= openPack(fetchFile);
    try {
      const { manifest, benchmarks } = await opened;
      return await fetchMissing(manifest, benchmarks, fetchFile);
    } catch (error) {
      opened = null;
      throw error;
    }
  };

  return {
    load: () => {
      loading ??= load().finally(() => {
        loading = null;
      });
      return loading;
    },
  };
}
