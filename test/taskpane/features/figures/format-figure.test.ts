import { formatFigure, formatWithUnit } from "../../../../src/taskpane/features/figures/format-figure";

const published = (value: number) => ({ value, shorthand: null });

describe("formatFigure", () => {
  it.each([
    [published(82.449), "%", 1, "82.4%"],
    [published(82.45), "%", 1, "82.5%"],
    [published(330.3), "per 10,000", 1, "330.3"],
    [published(402400), "count", 0, "402,400"],
    [{ value: null, shorthand: "[c]" as const }, "%", 1, "[c]"],
    [{ value: null, shorthand: null }, "%", 1, "[x]"],
  ] as const)("prints %j in %s with %i decimals as %s", (figure, unit, decimals, printed) => {
    expect(formatFigure(figure, unit, decimals)).toBe(printed);
  });
});

describe("formatWithUnit", () => {
  it("says the unit, and keeps a shorthand as it is", () => {
    expect(formatWithUnit(published(330.3), "per 10,000", 1)).toBe("330.3 per 10,000");
    expect(formatWithUnit({ value: null, shorthand: "[z]" }, "weeks", 0)).toBe("[z]");
  });
});
