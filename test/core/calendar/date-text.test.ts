import fc from "fast-check";
import { parseDateText } from "../../../src/core/calendar/date-text";
import { dateParts, isoDate, longDate } from "../../../src/core/calendar/excel-dates";

const LAST_OF_MARCH_2024 = 45382;

describe("parseDateText", () => {
  it.each([
    "31/03/2024",
    "31/3/24",
    "31-03-2024",
    "31.03.2024",
    "31/03/2024 14:05",
    "31/03/2024 00:00:00",
    "31/03/2024, 2:30 PM",
    "2024-03-31",
    "2024/3/31",
    "2024-03-31T00:00:00",
    "2024-03-31T23:59:59.999Z",
    "2024-03-31 10:00:00+01:00",
    "20240331",
    "31 Mar 2024",
    "31-Mar-24",
    "31st March 2024",
    "31Mar2024",
    "Mar 31, 2024",
    "March 31st 2024",
    "Sunday 31 March 2024",
    "Sun, 31 Mar 2024 09:00",
    "  31/03/2024  ",
    "45382",
    "45382.604",
  ])("reads %s", (text) => {
    expect(parseDateText(text)).toBe(LAST_OF_MARCH_2024);
  });

  it.each([
    "",
    "03/31/2024",
    "31/02/2024",
    "2024",
    "n/a",
    "tbc",
    "31/03",
    "0/0/2024",
    "31/03/1824",
    "March 2024",
    "12345678",
  ])("leaves %p alone", (text) => {
    expect(parseDateText(text)).toBeNull();
  });

  it("takes the day first when both orders would be dates", () => {
    expect(isoDate(parseDateText("04/05/2024") ?? 0)).toBe("2024-05-04");
  });

  it("reads back every date in each form it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_050 }), (serial) => {
        const { year, month, day } = dateParts(serial);
        expect(parseDateText(isoDate(serial))).toBe(serial);
        expect(parseDateText(`${day}/${month}/${year}`)).toBe(serial);
        expect(parseDateText(longDate(serial))).toBe(serial);
      }),
    );
  });
});
