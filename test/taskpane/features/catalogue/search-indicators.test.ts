import { indicators } from "../../../../src/indicators";
import { searchIndicators } from "../../../../src/taskpane/features/catalogue/search-indicators";

const codes = (query: string) => searchIndicators(indicators, query).map(({ code }) => code);

describe("searchIndicators", () => {
  it.each([
    ["re-referral", "DEC-3"],
    ["rereferrals", "DEC-3"],
    ["DEC-6", "DEC-6"],
    ["dec6", "DEC-6"],
    ["vacancy", "WRK-1"],
    ["45 working days", "DEC-6"],
  ])("finds %s first", (query, first) => {
    expect(codes(query)[0]).toBe(first);
  });

  it("wants every word", () => {
    expect(codes("plan zebra")).toEqual([]);
  });

  it("gives nothing for nothing", () => {
    expect(codes("  ")).toEqual([]);
  });
});
