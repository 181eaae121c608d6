// Times the reading of long made-up lists and every indicator that each of them supports.
import { isCellError } from "../../src/core/cells/cell-error";
import type { Grid, Scalar } from "../../src/core/cells/grid";
import { dayNumber } from "../../src/core/calendar/excel-dates";
import { ReadingCache } from "../../src/core/records/reading-cache";
import { findRecordList } from "../../src/core/records/record-lists";
import { indicators } from "../../src/indicators/index";
import { measureIndicator, ruleFor } from "../../src/indicators/measure";

const FROM = dayNumber(2023, 4, 1);
const PERIOD = { from: FROM, to: dayNumber(2024, 3, 31) };
const BAR_IN_MILLISECONDS = 1_000;
const BYTES = 1024 * 1024;

/** Numbers that look random and are the same in every run. */
const scrambled = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

type Draw = (next: (below: number) => number, row: number) => Scalar[];

const dayText = (day: number): string => {
  const date = new Date((day - 25_569) * 86_400_000);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
};

const SOURCES = ["q) 6: Police", "e) 2A: Schools", "3A", "10"];

/** Long lists in the headings of inspection extracts: half of the dates are text, half serial numbers. */
const DRAWN: readonly { id: string; headings: string[]; draw: Draw }[] = [
  {
    id: "referrals",
    headings: [
      "Child Unique ID",
      "Gender",
      "Ethnicity",
      "Date of Birth",
      "Age",
      "Date of Referral",
      "Referral Source",
      "Referral NFA?",
      "CIN Closure Date",
      "Reason for Closure",
      "Allocated Team",
    ],
    draw: (next, row) => {
      const day = FROM - 500 + next(900);
      const closed = next(3) > 0;
      return [
        `C${next(Math.max(10, row))}`,
        next(2) === 0 ? "a) Male" : "b) Female",
        "a) WBRI",
        dayText(day - 4000 + next(3000)),
        next(17),
        next(2) === 0 ? day : dayText(day),
        SOURCES[next(SOURCES.length)] ?? null,
        next(10) === 0 ? "a) Yes" : "b) No",
        closed ? day + next(200) : null,
        closed ? "RC8 - Case closed after assessment, no further action" : null,
        `Team ${next(12)}`,
      ];
    },
  },
  {
    id: "assessments",
    headings: [
      "Child Unique ID",
      "Gender",
      "Does the Child have a Disability",
      "Continuous Assessment Start Date",
      "Continuous Assessment Date of Authorisation",
      "Allocated Team",
    ],
    draw: (next, row) => {
      const day = FROM - 60 + next(420);
      return [
        `C${next(Math.max(10, row))}`,
        "a) Male",
        "b) No",
        next(2) === 0 ? day : dayText(day),
        next(9) > 0 ? dayText(day + next(80)) : null,
        `Team ${next(12)}`,
      ];
    },
  },
  {
    id: "child-protection-plans",
    headings: [
      "Child Unique ID",
      "Child Protection Plan Start Date",
      "Initial Category of Abuse",
      "Latest Category of Abuse",
      "Date of the Last Statutory Visit",
      "Child Protection Plan End Date",
      "Number of Previous Child Protection Plans",
    ],
    draw: (next, row) => {
      const day = FROM - 700 + next(1000);
      return [
        `C${next(Math.max(10, row))}`,
        day,
        "a) Neglect",
        "d) Emotional abuse",
        day + next(100),
        next(2) > 0 ? dayText(day + next(500)) : null,
        next(3),
      ];
    },
  },
];

interface Timing {
  readonly list: string;
  readonly rows: number;
  readonly indicators: number;
  readonly read: number;
  readonly again: number;
  readonly counted: number;
  readonly heap: number;
  readonly input: number;
}

const heapUsed = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};

/** Processor time, which other programs on the machine do not lengthen. */
const timed = <T>(run: () => T): { result: T; milliseconds: number } => {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { result, milliseconds: (user + system) / 1_000 };
};

const timeList = ({ id, headings, draw }: (typeof DRAWN)[number], rows: number): Timing => {
  const definition = findRecordList(id);
  if (!definition) throw new Error(id);
  const before = heapUsed();
  const next = scrambled(rows);
  const grid: Grid = [headings, ...Array.from({ length: rows }, (_, row) => draw(next, row))];
  const withGrid = heapUsed();
  const cache = new ReadingCache();
  const first = timed(() => cache.read(grid, definition));
  const records = first.result;
  if (isCellError(records)) throw new Error(records.message);
  const again = timed(() => cache.read(grid, definition));
  const supported = indicators.filter((indicator) => ruleFor(indicator, records));
  const counted = timed(() =>
    supported.forEach((indicator) => measureIndicator(indicator, records, PERIOD, { population: 60_000 })),
  );
  const after = heapUsed();
  return {
    list: id,
    rows,
    indicators: supported.length,
    read: first.milliseconds,
    again: again.milliseconds,
    counted: counted.milliseconds,
    heap: after - withGrid,
    input: withGrid - before,
  };
};

/** Reads and counts lists of several lengths and prints what they took. */
export const benchRecords = (sizes: readonly number[] = [10_000, 100_000, 1_000_000]): void => {
  console.log("\nReading a list and counting every indicator it supports (milliseconds of processor time)\n");
  console.log(
    "list                        rows  indicators    read   found again   count   in all   memory ÷ input",
  );
  timeList(DRAWN[0] as (typeof DRAWN)[number], 2_000);
  for (const drawn of DRAWN) {
    for (const rows of sizes) {
      const t = timeList(drawn, rows);
      const all = t.read + t.counted;
      const bar = rows === 100_000 ? (all < BAR_IN_MILLISECONDS ? "  under 1 s" : "  OVER 1 s") : "";
      console.log(
        t.list.padEnd(24) +
          t.rows.toLocaleString("en-GB").padStart(8) +
          String(t.indicators).padStart(12) +
          t.read.toFixed(0).padStart(8) +
          t.again.toFixed(0).padStart(14) +
          t.counted.toFixed(0).padStart(8) +
          all.toFixed(0).padStart(9) +
          (t.input > BYTES ? (t.heap / t.input).toFixed(1) : "-").padStart(17) +
          bar,
      );
    }
  }
};
