import { latestFigures, yearToShow } from "../../../../src/taskpane/features/figures/latest-figures";
import { trendOf } from "../../../../src/taskpane/features/figures/trend";
import { given } from "../../../support/committed-pack";
import { committedPack } from "../../../support/pane";

const pack = committedPack();
const middlesbrough = given(pack.area("806"));

describe("yearToShow", () => {
  it.each([
    [[2023, 2024, 2025], 2024, 2024],
    [[2023, 2024], 2025, 2024],
    [[2023, 2024], 2020, 2024],
    [[2023, 2024], null, 2024],
  ])("of %j for %s shows %i", (years, asked, shown) => {
    expect(yearToShow(years, asked)).toBe(shown);
  });
});

describe("latestFigures", () => {
  it("gives the authority, its neighbours' median, its region and England", () => {
    const figures = given(latestFigures(pack, "DEC-6", middlesbrough, 2025));
    expect(figures.rows.map((row) => row.label)).toEqual([
      "Middlesbrough",
      "Neighbours’ median",
      "North East",
      "England",
    ]);
    expect(figures.rows[0]?.own).toBe(true);
    // Children in need, reporting year 2025, table C2: England 85.7%.
    expect(figures.rows[3]?.value).toBe(85.7);
  });

  it("gives England alone while no authority is chosen", () => {
    const figures = given(latestFigures(pack, "PLN-2", null, 2025));
    // Children in need, reporting year 2025, table D3: 15,130 of 61,840 = 24.5%.
    expect(figures.rows).toEqual([expect.objectContaining({ label: "England", value: 24.5, own: false })]);
  });

  it("says when the year asked for has no figures", () => {
    const figures = given(latestFigures(pack, "DEC-6", middlesbrough, 2030));
    expect(figures).toMatchObject({ year: 2025, askedInstead: 2030 });
  });

  it("collects the letters that need explaining", () => {
    const hidden = pack
      .areas("authority")
      .map((area) => given(latestFigures(pack, "PLN-3", area, 2025)))
      .filter((figures) => figures.rows[0]?.value === null);
    expect(hidden.length).toBeGreaterThan(0);
    for (const figures of hidden) expect(figures.shorthand).toContain(figures.rows[0]?.shorthand);
  });

  it("passes on the pack's sentence for an indicator without figures", () => {
    expect(latestFigures(pack, "DEC-4", middlesbrough, 2025)).toHaveProperty("message");
  });
});

describe("trendOf", () => {
  it("draws a gap, not a line, over years that were not published", () => {
    const trend = trendOf(pack, "PLN-3", "Plans of two years", middlesbrough);
    const own = trend?.series.find((series) => series.own);
    expect(own?.values).toHaveLength(trend?.years.length ?? 0);
    expect(own?.values).toContain(null);
  });

  it("has a row of the table for each year, newest first, and says the ends in words", () => {
    const trend = trendOf(pack, "DEC-6", "Assessments within 45 days", null);
    expect(trend?.table[0]).toEqual({ year: 2025, cells: ["85.7%"] });
    expect(trend?.description).toMatch(
      /^Assessments within 45 days, 2014 to 2025\. England: .* 85\.7% in 2025\.$/,
    );
  });

  it("is nothing where nothing is published", () => {
    expect(trendOf(pack, "DEC-4", "Initial assessments", null)).toBeNull();
  });
});
