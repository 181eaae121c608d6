import { dayNumber } from "../../../src/core/calendar/excel-dates";
import { holdsDates, sampleSheets } from "../../../scripts/sample/headings";
import { SampleAuthority } from "../../../scripts/sample/lists";
import { SeededChance } from "../../../scripts/sample/seeded-chance";
import { readMe } from "../../../scripts/sample/read-me";

const from = dayNumber(2023, 4, 1);
const extract = dayNumber(2023, 9, 30);

function drawn(seed: number): SampleAuthority {
  const authority = new SampleAuthority(new SeededChance(seed), from, extract);
  authority.drawEarlierPlans(40);
  for (let day = from; day <= extract; day += 1) authority.drawDay(day, 10);
  return authority;
}

describe("the sample authority", () => {
  const { lists } = drawn(7);

  it("comes out the same from the same seed, and otherwise from another", () => {
    expect(drawn(7).lists).toEqual(lists);
    expect(drawn(8).lists).not.toEqual(lists);
  });

  it.each(["referrals", "assessments", "section47", "conferences", "plans"] as const)(
    "fills every heading of %s",
    (list) => {
      expect(lists[list].length).toBeGreaterThan(0);
      for (const row of lists[list]) expect(row).toHaveLength(sampleSheets[list].headings.length);
    },
  );

  it("holds no date after the extract", () => {
    for (const list of ["referrals", "assessments", "section47", "conferences", "plans"] as const) {
      const dates = sampleSheets[list].headings.flatMap((heading, index) =>
        holdsDates(heading) ? [index] : [],
      );
      const latest = Math.max(...lists[list].flatMap((row) => dates.map((index) => Number(row[index] ?? 0))));
      expect(latest).toBeLessThanOrEqual(extract);
    }
  });

  it("marks every child as made up, and says so in the first words of the workbook", () => {
    const children = new Set(lists.referrals.map((row) => String(row[0])));
    expect([...children].filter((id) => !/^MADEUP\d{5}$/.test(id))).toEqual([]);
    expect(readMe[0]?.text).toContain("every record in it is made up");
  });
});

describe("seeded chance", () => {
  it("draws between its bounds and close to its weights", () => {
    const chance = new SeededChance(1);
    const draws = Array.from({ length: 10_000 }, () =>
      chance.weighted([
        ["a", 3],
        ["b", 1],
      ] as const),
    );
    // by hand: 3 of 4 weights are "a"; four standard errors of a share of 0.75 in 10,000 draws are 0.0173
    expect(Math.abs(draws.filter((draw) => draw === "a").length / draws.length - 0.75)).toBeLessThan(0.0173);
    const whole = Array.from({ length: 1_000 }, () => chance.whole(3, 5));
    expect([Math.min(...whole), Math.max(...whole)]).toEqual([3, 5]);
  });
});
