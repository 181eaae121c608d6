import { assembleSeries } from "../../../../scripts/pack/assembled-series";
import type { BuildCheck, CheckOutcome } from "../../../../scripts/pack/checks/check";
import { englandWithinRegions } from "../../../../scripts/pack/checks/england-within-regions";
import { interactiveTool } from "../../../../scripts/pack/checks/interactive-tool";
import { recomputedRates } from "../../../../scripts/pack/checks/recomputed-rates";
import {
  englandAgainstRegions,
  regionsAgainstAuthorities,
} from "../../../../scripts/pack/checks/sums-of-areas";
import { yearOnYearJumps } from "../../../../scripts/pack/checks/year-on-year-jumps";
import { ColumnReader } from "../../../../scripts/pack/columns";
import type { SeriesDefinition } from "../../../../scripts/pack/series/series-definition";
import { folderOf, rowOf, smallCountry } from "../../../support/published-tables";

const file = "cin_2025/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv";
const toolFile = "lait/bds_long_childrens_measures.csv";

const rereferrals: SeriesDefinition = {
  code: "DEC-3",
  title: "Re-referrals within 12 months",
  unit: "%",
  period: "year to 31 March",
  theme: 3,
  numerator: { table: "c1", columns: ["rereferral_count"], label: "re-referrals" },
  denominator: { table: "c1", columns: ["referral_count"], label: "referrals" },
  published: { table: "c1", columns: ["rereferral_percent"] },
  lait: { value: "ReReferral" },
};

type Line = readonly [area: string, referrals: string, rereferrals: string, percent: string, year?: string];

/** Figures in which everything agrees: 200 of 1,000 and 100 of 400 make 300 of 1,400. */
const agreeing: readonly Line[] = [
  ["E92000001", "2400", "500", "20.8"],
  ["E12000001", "1400", "300", "21.4"],
  ["E12000002", "1000", "200", "20"],
  ["805", "1000", "200", "20"],
  ["806", "400", "100", "25"],
];

const withLine = (line: Line): readonly Line[] => [...agreeing.filter(([area]) => area !== line[0]), line];

const run = (check: BuildCheck, lines: readonly Line[], tool = "20"): CheckOutcome => {
  const folder = folderOf({
    [file]: lines.map(([area, referrals, again, percent, year = "2025"]) =>
      rowOf(area, year, {
        referral_count: referrals,
        rereferral_count: again,
        rereferral_percent: percent,
      }),
    ),
    [toolFile]: [{ measure_short: "ReReferral", year: "2025", la_number: "805", value: tool }],
  });
  const reader = new ColumnReader(folder, smallCountry);
  return check.run({
    reader,
    areas: smallCountry,
    changes: [],
    series: [assembleSeries(reader, rereferrals)],
    published: folder.rows,
  });
};

const checks = [
  recomputedRates,
  interactiveTool,
  regionsAgainstAuthorities,
  englandAgainstRegions,
  englandWithinRegions,
];

test.each(checks)("$name: finds nothing where everything agrees", (check) => {
  const outcome = run(check, agreeing);
  expect(outcome.failed).toEqual([]);
  expect(outcome.compared).toBeGreaterThan(0);
  expect(outcome.agreed + outcome.explained.length).toBe(outcome.compared);
});

test("a printed rate that its counts do not give stops the build", () => {
  expect(run(recomputedRates, withLine(["805", "1000", "200", "20.1"])).failed).toEqual([
    "DEC-3 Hartlepool 2025: published 20.1, 200 / 1000 gives 20",
  ]);
});

test("a regional rate may differ within the rounding of its counts, an authority's may not", () => {
  // by hand: (300 ± 5) of (1400 ∓ 5) lies between 21.0 and 21.9
  expect(run(recomputedRates, withLine(["E12000001", "1400", "300", "21.9"])).explained).toEqual([
    "DEC-3 North East 2025: published 21.9, 300 / 1400 gives 21.4 (rounded counts)",
  ]);
  expect(run(recomputedRates, withLine(["E12000001", "1400", "300", "22"])).failed).toHaveLength(1);
});

test("a rate that the interactive tool has otherwise stops the build", () => {
  expect(run(interactiveTool, agreeing, "20.2").failed).toEqual([
    "DEC-3 Hartlepool 2025: 20, interactive tool 20.2",
  ]);
});

test("a region that its authorities do not add up to stops the build, unless one is hidden", () => {
  const moved = withLine(["806", "300", "100", "33.3"]);
  expect(run(regionsAgainstAuthorities, moved).failed).toEqual([
    "c1.referral_count North East 2025: 1400, parts add to 1300",
  ]);
  const hidden = withLine(["806", "c", "c", "c"]);
  expect(run(regionsAgainstAuthorities, hidden).failed).toEqual([]);
  expect(run(regionsAgainstAuthorities, hidden).explained).toHaveLength(2);
});

test("an England that the regions do not add up to stops the build", () => {
  expect(run(englandAgainstRegions, withLine(["E92000001", "3000", "500", "16.7"])).failed).toEqual([
    "c1.referral_count England 2025: 3000, parts add to 2400",
  ]);
});

test("a national rate outside its regions stops the build, as a sum of rates would be", () => {
  expect(run(englandWithinRegions, withLine(["E92000001", "2400", "500", "41.4"])).failed).toEqual([
    "DEC-3 2025: England 41.4, regions 20 to 21.4",
  ]);
});

test("figures that jump from one year to the next are listed", () => {
  const outcome = run(yearOnYearJumps, [...agreeing, ["805", "5000", "300", "6", "2024"]]);
  expect(outcome.listed).toEqual(["DEC-3 Hartlepool 2025: 6 to 20"]);
  expect(outcome.failed).toEqual([]);
});
