import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bankHolidayDays, BANK_HOLIDAYS } from "../../../src/core/calendar/bank-holidays";
import { isoDate } from "../../../src/core/calendar/excel-dates";

const published = JSON.parse(
  readFileSync(join(__dirname, "../../oracles/working-days/bank-holidays.json"), "utf8"),
) as { dates: string[] };

describe("bank holidays", () => {
  it("are GOV.UK's for 2010 to 2027", () => {
    expect(bankHolidayDays.map(isoDate).filter((iso) => iso < "2028")).toEqual(published.dates);
  });

  it.each([
    ["2011-04-29", true],
    ["2012-06-04", true],
    ["2020-05-04", false],
    ["2020-05-08", true],
    ["2022-09-19", true],
    ["2023-05-08", true],
  ])("has the one-off day %s: %s", (iso, expected) => {
    expect(bankHolidayDays.map(isoDate).includes(iso)).toBe(expected);
  });

  it("covers every year without a gap", () => {
    expect(Object.keys(BANK_HOLIDAYS).map(Number)).toEqual(Array.from({ length: 19 }, (_, i) => 2010 + i));
  });
});
