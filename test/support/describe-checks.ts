/* eslint-disable jest/no-export -- what the test of every list's checks runs, not a test file of its own */
import fc from "fast-check";
import { dayNumber } from "../../src/core/calendar/excel-dates";
import { isCellError } from "../../src/core/cells/cell-error";
import type { Grid, Scalar } from "../../src/core/cells/grid";
import type { CheckRule } from "../../src/core/records/checks/check-rule";
import { runChecks } from "../../src/core/records/checks/run-checks";
import { readList } from "../../src/core/records/read-list";
import type { RecordList } from "../../src/core/records/record-list";
import { findRecordList } from "../../src/core/records/record-lists";

/** The day of the extract in every case. */
export const AS_AT = dayNumber(2024, 3, 31);

/** Cells of a row by heading; the others are those of the sound row. */
export type Row = Readonly<Record<string, Scalar>>;

/** Rows that a check finds, every one of them, and rows that it passes over. */
export interface CheckCases {
  readonly wrong: readonly Row[];
  readonly right: readonly Row[];
}

/** The cases of a list: a row in which nothing is wrong, and what each check finds and does not. */
export interface ListCases {
  readonly list: string;
  readonly sound: Row;
  readonly cases: Readonly<Record<string, CheckCases>>;
  /** Further lists that stand beside, by their kind. */
  readonly others?: Readonly<Record<string, Grid>>;
}

export const gridOf = (sound: Row, rows: readonly Row[]): Grid => {
  const headings = Object.keys(sound);
  const cellOf = (row: Row, heading: string): Scalar =>
    (heading in row ? row[heading] : sound[heading]) ?? null;
  return [headings, ...rows.map((row) => headings.map((heading) => cellOf(row, heading)))];
};

export const recordsOf = (listId: string, grid: Grid): RecordList => {
  const definition = findRecordList(listId);
  if (!definition) throw new Error(listId);
  const records = readList(grid, definition);
  if (isCellError(records)) throw new Error(records.message);
  return records;
};

/** Rows that each check finds, counted from 0 below the headings. */
const foundIn = (
  { list, others = {} }: Pick<ListCases, "list" | "others">,
  grid: Grid,
): Record<string, readonly number[]> =>
  Object.fromEntries(
    runChecks(recordsOf(list, grid), {
      asAt: AS_AT,
      others: Object.entries(others).map(([id, rows]) => recordsOf(id, rows)),
    }).map(({ rule, rows }) => [rule.id, rows.map((row) => row - 2)]),
  );

/** Every row of the cases, each case with children of its own. */
export const rowsOfAllCases = ({ sound, cases }: ListCases): readonly Row[] => {
  const id = Object.keys(sound)[0] ?? "";
  const own = (row: Row, position: number): Row => {
    const given = row[id] === undefined ? sound[id] : row[id];
    return typeof given === "string" && /^\w+$/.test(given) ? { ...row, [id]: `${given}${position}` } : row;
  };
  return Object.values(cases).flatMap(({ wrong, right }, position) =>
    [...right, ...wrong].map((row) => own(row, position)),
  );
};

/** Tests the checks of one list by its cases; there is no check without cases. */
export function describeChecks(checks: readonly CheckRule[], listCases: ListCases): void {
  const { sound, cases } = listCases;

  it("has rows that are found and rows that are not for every check", () => {
    expect(Object.keys(cases).sort()).toEqual(checks.map((rule) => rule.id).sort());
    const counts = Object.values(cases).map(({ wrong, right }) => Math.min(wrong.length, right.length));
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  it("finds nothing in a sound row", () => {
    expect(foundIn(listCases, gridOf(sound, [sound]))).toEqual({});
  });

  it.each(Object.entries(cases))("%s", (id, { wrong, right }) => {
    const found = foundIn(listCases, gridOf(sound, [...right, ...wrong]));
    expect(found[id] ?? []).toEqual(wrong.map((_row, position) => right.length + position));
  });

  it("finds the same rows whatever their order", () => {
    const rows = rowsOfAllCases(listCases);
    const positions = rows.map((_row, position) => position);
    const before = foundIn(listCases, gridOf(sound, rows));
    fc.assert(
      fc.property(fc.shuffledSubarray(positions, { minLength: positions.length }), (order) => {
        const shuffled = foundIn(
          listCases,
          gridOf(
            sound,
            order.map((position) => rows[position] ?? {}),
          ),
        );
        const inOldOrder = Object.fromEntries(
          Object.entries(shuffled).map(([id, found]) => [
            id,
            found.map((row) => order[row] ?? -1).sort((a, b) => a - b),
          ]),
        );
        expect(inOldOrder).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
}
