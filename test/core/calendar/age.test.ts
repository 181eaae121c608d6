import { ageInYears } from "../../../src/core/calendar/age";
import { dayNumber } from "../../../src/core/calendar/excel-dates";

describe("ageInYears", () => {
  it("goes up on the birthday", () => {
    const born = dayNumber(2008, 4, 1);
    expect(ageInYears(born, dayNumber(2024, 3, 31))).toBe(15);
    expect(ageInYears(born, dayNumber(2024, 4, 1))).toBe(16);
  });

  it("goes up on 1 March for someone born on a leap day", () => {
    const born = dayNumber(2008, 2, 29);
    expect(ageInYears(born, dayNumber(2023, 2, 28))).toBe(14);
    expect(ageInYears(born, dayNumber(2023, 3, 1))).toBe(15);
  });

  it("is -1 before birth and 0 on the day", () => {
    expect(ageInYears(45000, 44999)).toBe(-1);
    expect(ageInYears(45000, 45000)).toBe(0);
  });
});
