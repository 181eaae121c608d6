// Times the recognition, reading, checking and counting of long made-up lists, and their memory.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { isCellError } from "../../src/core/cells/cell-error";
import { runChecks } from "../../src/core/records/checks/run-checks";
import { ReadingCache } from "../../src/core/records/reading-cache";
import { findRecordList } from "../../src/core/records/record-lists";
import { likelyLists } from "../../src/core/records/recognise-list";
import { indicators } from "../../src/indicators/index";
import { measureIndicator, ruleFor } from "../../src/indicators/measure";
import { drawList, longLists, PERIOD, type LongList } from "./long-lists";

const BAR_IN_MILLISECONDS = 1_000;
const MEMORY_BAR = 10;
const BAR_ROWS = 100_000;

interface Took {
  readonly wall: number;
  /** Processor time, which other programs on the machine do not lengthen. */
  readonly processor: number;
}

const timed = <T>(run: () => T): Took & { result: T } => {
  const [start, clock] = [process.cpuUsage(), performance.now()];
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { result, wall: performance.now() - clock, processor: (user + system) / 1_000 };
};

interface Timing {
  readonly indicators: number;
  readonly recognise: Took;
  readonly read: Took;
  readonly again: Took;
  readonly count: Took;
  readonly check: Took;
}

const timeList = (long: LongList, rows: number): Timing => {
  const definition = findRecordList(long.id);
  if (!definition) throw new Error(long.id);
  const grid = drawList(long, rows);
  globalThis.gc?.();
  const cache = new ReadingCache();
  const recognise = timed(() => likelyLists(grid));
  const read = timed(() => cache.read(grid, definition));
  const records = read.result;
  if (isCellError(records)) throw new Error(records.message);
  const again = timed(() => cache.read(grid, definition));
  const supported = indicators.filter((indicator) => ruleFor(indicator, records));
  const count = timed(() =>
    supported.forEach((indicator) => measureIndicator(indicator, records, PERIOD, { population: 60_000 })),
  );
  const check = timed(() => runChecks(records, { asAt: PERIOD.to }));
  return { indicators: supported.length, recognise, read, again, count, check };
};

/** Peak memory of a process that reads and counts, above one that only holds the list, for each byte of the list. */
const memoryRatio = ({ id }: LongList, rows: number): number => {
  const peak = (what: "hold" | "count"): { peak: number; input: number } => {
    const child = spawnSync(
      process.execPath,
      [...process.execArgv, join(__dirname, "memory-of-reading.ts"), id, String(rows), what],
      { encoding: "utf8" },
    );
    if (child.status !== 0) throw new Error(child.stderr);
    return JSON.parse(child.stdout) as { peak: number; input: number };
  };
  const [held, counted] = [peak("hold"), peak("count")];
  return (held.input + Math.max(0, counted.peak - held.peak)) / held.input;
};

const COLUMNS = [
  "list",
  "rows",
  "indicators",
  "recognise",
  "read",
  "again",
  "count",
  "in all",
  "wall",
  "per row",
  "CHECK",
  "memory",
];
const WIDTHS = [22, 11, 11, 10, 8, 8, 8, 9, 9, 10, 8, 9];

const line = (cells: readonly string[]): string =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[i] ?? 0))).join("");

const printTiming = (long: LongList, rows: number): void => {
  const t = timeList(long, rows);
  const all = t.read.processor + t.count.processor;
  const memory = memoryRatio(long, rows);
  const whole = (milliseconds: number): string => milliseconds.toFixed(0);
  const bars = [
    ...(rows === BAR_ROWS ? [all < BAR_IN_MILLISECONDS ? "under 1 s" : "OVER 1 s"] : []),
    ...(memory < MEMORY_BAR ? [] : ["OVER 10 TIMES THE INPUT"]),
  ];
  console.log(
    `${line([
      long.id,
      rows.toLocaleString("en-GB"),
      String(t.indicators),
      whole(t.recognise.processor),
      whole(t.read.processor),
      whole(t.again.processor),
      whole(t.count.processor),
      whole(all),
      whole(t.read.wall + t.count.wall),
      `${((all * 1_000) / rows).toFixed(2)} \u00b5s`,
      whole(t.check.processor),
      `${memory.toFixed(1)} \u00d7`,
    ])}  ${bars.join(", ")}`,
  );
};

/** Reads, counts and checks lists of several lengths and prints what they took. */
export const benchRecords = (sizes: readonly number[] = [10_000, 100_000, 1_000_000]): void => {
  console.log(`
Reading a list, every indicator it supports, and CHECK (milliseconds of processor time; "in all" is read and
count, "per row" shows whether it grows with the rows, "again" is a second formula over the same range; memory
is the peak of a process that reads and counts, above one that only holds the list, with the list itself = 1)
`);
  console.log(line(COLUMNS));
  for (const long of longLists) timeList(long, 3_000);
  for (const long of longLists) for (const rows of sizes) printTiming(long, rows);
};
