// Sets the reading and counting of long lists beside a plain pandas script over the same files.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isoDate } from "../../src/core/calendar/excel-dates";
import { isCellError } from "../../src/core/cells/cell-error";
import type { Grid } from "../../src/core/cells/grid";
import { readList } from "../../src/core/records/read-list";
import type { RecordList } from "../../src/core/records/record-list";
import { findRecordList } from "../../src/core/records/record-lists";
import { indicators } from "../../src/indicators/index";
import { countIndicator, ruleFor } from "../../src/indicators/measure";
import { drawList, longListNamed, PERIOD } from "./long-lists";

const LISTS = ["referrals", "assessments", "child-protection-plans"];
const ROWS = [100_000, 1_000_000];

/** Debian puts pandas beside its own python3, which a newer one on the path may hide. */
const PYTHONS = ["python3", "/usr/bin/python3"];

interface Plain {
  readonly figures: Readonly<Record<string, number>>;
  readonly open: number;
  readonly count: number;
  readonly pandas: string;
}

const pythonWithPandas = (): string | undefined =>
  PYTHONS.find((python) => spawnSync(python, ["-c", "import pandas"]).status === 0);

const csvOf = (grid: Grid): string =>
  grid
    .map((cells) =>
      cells
        .map((cell) => {
          const text = cell === null ? "" : String(cell);
          return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        })
        .join(","),
    )
    .join("\n");

const countAll = (records: RecordList): ReadonlyMap<string, number> => {
  const figures = new Map<string, number>();
  for (const indicator of indicators) {
    if (!ruleFor(indicator, records)) continue;
    const count = countIndicator(indicator, records, PERIOD);
    if (isCellError(count)) continue;
    figures.set(indicator.code, count.numerator);
    if (count.denominator !== null) figures.set(`${indicator.code} below`, count.denominator);
  }
  return figures;
};

const compare = (python: string, folder: string, id: string, rows: number): void => {
  const definition = findRecordList(id);
  if (!definition) throw new Error(id);
  const grid = drawList(longListNamed(id), rows);
  const file = join(folder, `${id}-${rows}.csv`);
  writeFileSync(file, csvOf(grid));
  const start = performance.now();
  const records = readList(grid, definition);
  if (isCellError(records)) throw new Error(records.message);
  const figures = countAll(records);
  const ours = performance.now() - start;
  const run = spawnSync(
    python,
    [join(__dirname, "plain_pandas.py"), id, file, isoDate(PERIOD.from), isoDate(PERIOD.to)],
    { encoding: "utf8" },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  const plain = JSON.parse(run.stdout) as Plain;
  const both = Object.entries(plain.figures).filter(([name]) => figures.has(name));
  const differing = both.filter(([name, figure]) => figures.get(name) !== figure).map(([name]) => name);
  const agree = differing.length === 0 ? `${both.length} figures agree` : `DIFFER: ${differing.join(", ")}`;
  const whole = (milliseconds: number): string => milliseconds.toFixed(0).padStart(9);
  console.log(
    `${id.padEnd(24)}${rows.toLocaleString("en-GB").padStart(10)}${whole(ours)}${whole(plain.count)}${whole(plain.open)}` +
      `${(ours / plain.count).toFixed(2).padStart(8)}${(ours / (plain.count + plain.open)).toFixed(2).padStart(10)}  ${agree}`,
  );
};

/** Prints the time of every indicator by us beside that of a few by pandas, and whether the figures agree. */
export const benchAgainstPandas = (): void => {
  const python = pythonWithPandas();
  if (python === undefined) {
    console.log(
      "\nNo comparison with pandas: python3 has no pandas here (on Debian: apt-get install python3-pandas)",
    );
    return;
  }
  console.log(`
Against a plain pandas script over the same files (milliseconds on the clock). Ours: every indicator of the list,
from the cells of a range. pandas: reading dates and three to six counts ("count"), after opening the CSV ("open")
`);
  console.log("list                          rows     ours    count     open   ÷ count  ÷ both");
  const folder = mkdtempSync(join(tmpdir(), "cspi-bench-"));
  try {
    for (const id of LISTS) for (const rows of ROWS) compare(python, folder, id, rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
