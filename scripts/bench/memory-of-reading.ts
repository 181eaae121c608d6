// Run as a process of its own: holds a made-up list, or reads and counts it as well, and prints the peak of its memory.
import { isCellError } from "../../src/core/cells/cell-error";
import { readList } from "../../src/core/records/read-list";
import { findRecordList } from "../../src/core/records/record-lists";
import { indicators } from "../../src/indicators/index";
import { measureIndicator, ruleFor } from "../../src/indicators/measure";
import { drawList, longListNamed, PERIOD } from "./long-lists";

const KILOBYTE = 1024;

const held = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const [id = "", rows = "0", what = "hold"] = process.argv.slice(2);
const before = held();
const grid = drawList(longListNamed(id), Number(rows));
const input = held() - before;

if (what === "count") {
  const definition = findRecordList(id);
  const records = definition && readList(grid, definition);
  if (!records || isCellError(records)) throw new Error(`${id} could not be read`);
  for (const indicator of indicators) {
    if (ruleFor(indicator, records)) measureIndicator(indicator, records, PERIOD, { population: 60_000 });
  }
}
console.log(JSON.stringify({ peak: process.resourceUsage().maxRSS * KILOBYTE, input, rows: grid.length }));
