import { matchAreas } from "../../../../src/taskpane/features/authority/match-areas";
import { committedPack } from "../../../support/pane";

const areas = committedPack().areas("authority");
const names = (typed: string) => matchAreas(areas, typed).areas.map((area) => area.name);

describe("matchAreas", () => {
  it("gives every authority of today while nothing is typed", () => {
    // 153 upper-tier authorities in England since April 2023.
    expect(matchAreas(areas, " ").areas).toHaveLength(153);
  });

  it.each([
    ["the start of a name", "midd", "Middlesbrough"],
    ["the start of a later word", "lancs", undefined],
    ["a word inside", "tyneside", "North Tyneside"],
    ["a three-digit code", "806", "Middlesbrough"],
    ["an ONS code", "E06000002", "Middlesbrough"],
    ["any punctuation", "stoke on trent", "Stoke-on-Trent"],
    ["an ampersand", "hammersmith & f", "Hammersmith and Fulham"],
    ["an apostrophe left out", "kings lynn", undefined],
  ])("finds by %s", (_what, typed, first) => {
    const match = matchAreas(areas, typed);
    expect(match.exact ? match.areas[0]?.name : undefined).toBe(first);
  });

  it("puts the name that starts so before the one that only holds it", () => {
    expect(names("kent")[0]).toBe("Kent");
  });

  it.each([
    ["Midlesboro", "Middlesbrough"],
    ["Hartelpool", "Hartlepool"],
    ["Newcastel", "Newcastle upon Tyne"],
    ["Lester", "Leicester"],
  ])("offers the nearest names for %s", (typed, nearest) => {
    const match = matchAreas(areas, typed);
    expect(match.exact).toBe(false);
    expect(match.areas.map((area) => area.name)).toContain(nearest);
  });

  it("offers nothing for nonsense", () => {
    expect(matchAreas(areas, "qqqq")).toEqual({ areas: [], exact: false });
  });
});
