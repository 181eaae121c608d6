import { isCellError } from "../../src/core/cells/cell-error";

const decimalsOf = (expected: number): number => (/\.(\d+)/.exec(String(expected))?.[1] ?? "").length;

/** A number matches when it rounds to what is written: 40.0327 stands for 40.03267…; whole numbers exactly. */
export const expectCell = (actual: unknown, expected: unknown): void => {
  if (typeof expected === "number" && typeof actual === "number" && decimalsOf(expected) > 0) {
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(0.5000001 * 10 ** -decimalsOf(expected));
  } else if (isCellError(expected)) {
    expect(actual).toMatchObject({ code: expected.code, message: expected.message });
  } else if (typeof expected === "number" && typeof actual === "number") {
    expect(actual).toBeCloseTo(expected, 9);
  } else {
    expect(actual).toEqual(expected === null ? "" : expected);
  }
};

/** Compares a result cell by cell. */
export const expectCells = (actual: unknown, expected: unknown): void => {
  if (!Array.isArray(expected)) {
    expectCell(actual, expected);
    return;
  }
  const rows = expected as readonly (readonly unknown[])[];
  const grid = actual as readonly (readonly unknown[])[];
  expect(grid.map((row) => row.length)).toEqual(rows.map((row) => row.length));
  rows.forEach((row, r) => row.forEach((cell, c) => expectCell(grid[r]?.[c], cell)));
};
