/**
 * npm run bench: times what the add-in does with long lists and many formulas, and names the machine.
 * `npm run bench -- records`, `-- pandas`, `-- functions` or `-- suppression` runs one part: `pandas` sets
 * the same counts by a plain pandas script beside ours where python3 has pandas, `suppression` counts the
 * cells that SUPPRESS hides beside the fewest possible.
 */
import { cpus, totalmem, version } from "node:os";

const GIGABYTE = 1024 ** 3;

const describeMachine = (): string => {
  const processors = cpus();
  return `${processors.length} × ${processors[0]?.model ?? "unknown processor"}, ${(totalmem() / GIGABYTE).toFixed(1)} GB, Node ${process.version}, ${version()}`;
};

const runBenchmarks = async (): Promise<void> => {
  const only = process.argv[2];
  console.log(describeMachine());
  if (only === undefined || only === "records") {
    const { benchRecords } = await import("./bench/records");
    benchRecords();
  }
  if (only === undefined || only === "pandas") {
    const { benchAgainstPandas } = await import("./bench/against-pandas");
    benchAgainstPandas();
  }
  if (only === undefined || only === "functions") await import("./bench/functions");
  if (only === undefined || only === "suppression") await import("./bench/suppression");
};

void runBenchmarks();
