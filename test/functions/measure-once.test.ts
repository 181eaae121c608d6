import type { Grid } from "../../src/core/cells/grid";
import { functions } from "../../src/functions/index";
import { invoke, plainResult } from "../../src/functions/invoke";
import type { FunctionContext } from "../../src/functions/function";
import { findIndicator } from "../../src/indicators/index";
import { isCellError } from "../../src/core/cells/cell-error";
import { ReadingCache } from "../../src/core/records/reading-cache";
import { given, openCommittedPack } from "../support/committed-pack";

const context: FunctionContext = { benchmarks: openCommittedPack([]), readings: new ReadingCache() };

/** Day numbers: 45390 is 8 April 2024, 45400 eight working days later, 45690 most of a year later. */
const list = (end: number): Grid => [
  ["Child ID", "Assessment start date", "Assessment authorisation date"],
  ["A-1", 45390, 45400],
  ["A-2", 45390, end],
];

const ask = (id: string, grid: Grid, to = 45747): unknown => {
  const fn = functions.find((one) => one.id === id);
  if (!fn) throw new RangeError(id);
  const result = invoke(fn, ["DEC-6", grid, 45383, to], context);
  return isCellError(result) ? result : plainResult(result);
};

const rule = () => {
  const found = given(findIndicator("DEC-6")).fromRecords.find(({ list: id }) => id === "assessments");
  if (!found) throw new RangeError("No rule");
  return found;
};

describe("an indicator over one list", () => {
  it("is counted once, whichever functions ask", () => {
    const count = jest.spyOn(rule(), "count");
    // by hand: one of two within 45 working days
    expect(ask("INDICATOR", list(45690))).toBe(50);
    expect(ask("MEASURE", list(45690))).toMatchObject([[50, 1, 2, expect.anything(), expect.anything()]]);
    ask("CAUTIONS", list(45690));
    expect(count).toHaveBeenCalledTimes(1);
  });

  it("is counted again when a cell or the period is another", () => {
    const count = jest.spyOn(rule(), "count");
    expect(ask("INDICATOR", list(45690))).toBe(50);
    // by hand: both within 45 working days; by July 2024 the slow one is not completed
    expect(ask("INDICATOR", list(45400))).toBe(100);
    expect(ask("INDICATOR", list(45690), 45500)).toBe(100);
    expect(ask("INDICATOR", list(45690))).toBe(50);
    expect(count).toHaveBeenCalledTimes(2);
  });
});
