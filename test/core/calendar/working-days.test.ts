import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { dayNumber, isoDate } from "../../../src/core/calendar/excel-dates";
import { parseDateText } from "../../../src/core/calendar/date-text";
import {
  addWorkingDays,
  areHolidaysKnown,
  isWorkingDay,
  workingDaysBetween,
} from "../../../src/core/calendar/working-days";
import { readCsv } from "../../support/read-csv";

const vectors = readCsv(readFileSync(join(__dirname, "../../oracles/working-days/working-days.csv"), "utf8"));
const day = (iso: string | undefined): number => parseDateText(iso ?? "") ?? NaN;

describe("workingDaysBetween", () => {
  it("reproduces every elapsed count of the oracle", () => {
    const wrong = vectors.filter((row) => {
      const expected = row["elapsed_wd_day0"] === "" ? NaN : Number(row["elapsed_wd_day0"]);
      return !Object.is(workingDaysBetween(day(row["start"]), day(row["end"])), expected);
    });
    expect(vectors.length).toBeGreaterThan(490);
    expect(wrong).toEqual([]);
  });

  it("reproduces Excel's inclusive count", () => {
    const forward = vectors.filter((row) => Number(row["calendar_days"]) >= 0);
    const wrong = forward.filter(
      (row) =>
        workingDaysBetween(day(row["start"]), day(row["end"]), "inclusive") !==
        Number(row["networkdays_inclusive"]),
    );
    expect(wrong).toEqual([]);
  });

  it("has no duration when the end is before the start or a date is missing", () => {
    expect(workingDaysBetween(dayNumber(2024, 5, 10), dayNumber(2024, 5, 9))).toBeNaN();
    expect(workingDaysBetween(NaN, dayNumber(2024, 5, 9))).toBeNaN();
  });

  it("gives the example", () => {
    expect(workingDaysBetween(45201, 45222)).toBe(15);
  });

  it("adds up over any day in between", () => {
    const anyDay = fc.integer({ min: 36526, max: 47500 });
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const [x, y, z] = [a, b, c].sort((p, q) => p - q) as [number, number, number];
        return workingDaysBetween(x, z) === workingDaysBetween(x, y) + workingDaysBetween(y, z);
      }),
    );
  });
});

describe("addWorkingDays", () => {
  it("finds every 15th and 45th working day of the oracle", () => {
    const wrong = vectors.filter(
      (row) =>
        isoDate(addWorkingDays(day(row["start"]), 15)) !== row["target_15wd_from_start"] ||
        isoDate(addWorkingDays(day(row["start"]), 45)) !== row["target_45wd_from_start"],
    );
    expect(wrong).toEqual([]);
  });

  it("goes back with a negative count and stays with 0", () => {
    // by hand: 2 April 2024 is the Tuesday after Easter, so one working day before is Thursday 28 March
    expect(isoDate(addWorkingDays(dayNumber(2024, 4, 2), -1))).toBe("2024-03-28");
    expect(addWorkingDays(45201, 0)).toBe(45201);
    expect(addWorkingDays(45201, 15)).toBe(45222);
  });

  it("undoes workingDaysBetween", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40500, max: 46000 }),
        fc.integer({ min: 1, max: 200 }),
        (start, count) => {
          const end = addWorkingDays(start, count);
          return workingDaysBetween(start, end) === count && isWorkingDay(end);
        },
      ),
    );
  });
});

describe("areHolidaysKnown", () => {
  it("says when a date is outside the holidays that are known", () => {
    expect(areHolidaysKnown(dayNumber(2010, 1, 1), dayNumber(2028, 12, 31))).toBe(true);
    expect(areHolidaysKnown(dayNumber(2009, 12, 31), dayNumber(2010, 1, 4))).toBe(false);
    expect(areHolidaysKnown(dayNumber(2028, 12, 1), dayNumber(2029, 1, 1))).toBe(false);
  });
});
