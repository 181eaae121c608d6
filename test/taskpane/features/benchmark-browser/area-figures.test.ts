import { isCellError } from "../../../../src/core/cells/cell-error";
import {
  areaFigures,
  orderedRows,
  standingOf,
} from "../../../../src/taskpane/features/benchmark-browser/area-figures";
import { openCommittedPack } from "../../../support/committed-pack";

const pack = openCommittedPack();

const figures = (code: string) => {
  const found = areaFigures(pack, code, 2025);
  if (found === null) throw new Error(code);
  return found.rows;
};

const kent = () => {
  const area = pack.area("Kent");
  if (isCellError(area)) throw new Error(area.message);
  return area;
};

describe("the figures of every authority", () => {
  it("keep the letters of hidden figures, at the end in either order", () => {
    const rows = figures("PLN-3");
    const hidden = rows.filter(({ value }) => value === null).length;
    expect(hidden).toBeGreaterThan(0);
    for (const direction of ["ascending", "descending"] as const) {
      const ordered = orderedRows(rows, "", { by: "value", direction });
      const published = ordered.slice(0, ordered.length - hidden).map(({ value }) => value ?? NaN);
      expect(published).not.toContain(NaN);
      expect(
        ordered.slice(-hidden).every(({ value, shorthand }) => value === null && shorthand !== null),
      ).toBe(true);
      const sign = direction === "ascending" ? 1 : -1;
      expect(published).toEqual([...published].sort((one, other) => sign * (one - other)));
    }
  });

  it("are found by any part of a name", () => {
    const found = orderedRows(figures("DEC-3"), "middles", { by: "name", direction: "ascending" });
    expect(found.map(({ area }) => area.name)).toEqual(["Middlesbrough"]);
  });

  it("rank an authority with its interval, as CSPI.POSITION does", () => {
    // The worked example of POSITION: 44 of the 94 authorities with a figure are lower, 1.905 to 3.801.
    const standing = standingOf(figures("PLN-3"), kent(), "lower");
    expect(standing).toMatchObject({ rank: 45, of: 94, quartile: 2 });
    if ("not" in standing) throw new Error(standing.not);
    expect(standing.interval.lower).toBeCloseTo(1.905, 3);
    expect(standing.interval.upper).toBeCloseTo(3.801, 3);
  });

  it("rank nobody where neither higher nor lower is better, or where no figure or interval is known", () => {
    const rows = figures("PLN-3");
    expect(standingOf(rows, kent(), "neither")).toEqual({ not: "neither" });
    expect(standingOf([], kent(), "lower")).toEqual({ not: "noFigure" });
    const bare = rows.map((row) => ({ ...row, interval: null }));
    expect(standingOf(bare, kent(), "lower")).toEqual({ not: "noInterval" });
  });
});
