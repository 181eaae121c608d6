import { ROLE_STYLES, SERIES_STYLES } from "../../src/excel/styles";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe("role styles", () => {
  it("measures contrast as WCAG does", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21);
  });

  it.each(Object.entries(ROLE_STYLES))("gives %s text a contrast of at least 4.5 to 1", (_role, style) => {
    expect(contrast(style.colour ?? "#000000", style.fill ?? "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
  });

  it("marks a cell to type in by more than colour", () => {
    expect(ROLE_STYLES.input.boxed).toBeDefined();
  });
});

describe("series styles", () => {
  it("tells comparators apart without colour, and lines from the page by 3 to 1", () => {
    const looks = SERIES_STYLES.comparator.map((style) => `${style.dash} ${style.marker}`);
    expect(new Set(looks).size).toBe(SERIES_STYLES.comparator.length);
    for (const style of Object.values(SERIES_STYLES).flat())
      expect(contrast(style.colour, "#FFFFFF")).toBeGreaterThanOrEqual(3);
  });
});
