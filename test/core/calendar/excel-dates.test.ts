import fc from "fast-check";
import {
  DAYS_1900_TO_1904,
  dateParts,
  dayNumber,
  daysInMonth,
  isDate,
  isDateSerial,
  isoDate,
  longDate,
} from "../../../src/core/calendar/excel-dates";

describe("dayNumber", () => {
  // Excel's own serials, as its DATE function gives them
  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [1970, 1, 1, 25569],
    [2000, 2, 29, 36585],
    [2024, 4, 1, 45383],
    [9999, 12, 31, 2958465],
  ])("counts %i-%i-%i as Excel does", (year, month, day, serial) => {
    expect(dayNumber(year, month, day)).toBe(serial);
    expect(dateParts(serial)).toEqual({ year, month, day });
  });

  it("agrees with the calendar of JavaScript on every day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(isoDate(serial)).toBe(new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10));
        const { year, month, day } = dateParts(serial);
        expect(dayNumber(year, month, day)).toBe(serial);
      }),
    );
  });

  it("writes a date out", () => {
    expect(isoDate(45382)).toBe("2024-03-31");
    expect(longDate(45382)).toBe("31 March 2024");
  });
});

describe("date systems and limits", () => {
  it("shifts the 1904 date system by 1,462 days", () => {
    // Microsoft, "Date systems in Excel": 5 July 1998 is 35981 in the 1900 system and 34519 in the 1904 system
    expect(34519 + DAYS_1900_TO_1904).toBe(35981);
  });

  it("knows which dates exist", () => {
    expect(isDate(2023, 2, 29)).toBe(false);
    expect(isDate(2024, 2, 29)).toBe(true);
    expect(isDate(1899, 12, 31)).toBe(false);
    expect(daysInMonth(2100, 2)).toBe(28);
    expect(isDateSerial(0)).toBe(false);
    expect(isDateSerial(2_958_465.5)).toBe(true);
    expect(isDateSerial(2_958_466)).toBe(false);
  });
});
