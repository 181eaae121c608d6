import { AGE_BANDS, ageBand } from "../../../src/core/calendar/age-band";

describe("ageBand", () => {
  it("puts every age in its published band", () => {
    expect([-1, 0, 1, 4, 5, 9, 10, 15, 16, 19].map(ageBand)).toEqual([
      "Unborn",
      "Under 1",
      "1 to 4",
      "1 to 4",
      "5 to 9",
      "5 to 9",
      "10 to 15",
      "10 to 15",
      "16 and over",
      "16 and over",
    ]);
  });

  it("uses no band that is not listed", () => {
    const used = new Set(Array.from({ length: 30 }, (_, i) => ageBand(i - 1)));
    expect([...used]).toEqual([...AGE_BANDS]);
  });
});
