import { PackStore, readStoredCell } from "../../src/benchmarks/pack-store";
import { readManifest } from "../support/committed-pack";

const store = new PackStore(readManifest());
const numberOf = (cells: string, area: number, year: number, differences = false) =>
  store.cell({ firstYear: 2020, cells, ...(differences && { differences }) }, area, year).number;

describe("columns", () => {
  test("hold areas by semicolon and years by comma", () => {
    const cells = "1,2,3;;7";
    expect(numberOf(cells, 0, 2022)).toBe(3);
    expect(numberOf(cells, 2, 2020)).toBe(7);
    expect(numberOf(cells, 2, 2021)).toBeNull();
    expect(numberOf(cells, 1, 2020)).toBeNull();
    expect(numberOf(cells, 9, 2020)).toBeNull();
    expect(numberOf(cells, 0, 2019)).toBeNull();
  });

  test("may hold differences, which run on over cells without a number", () => {
    // by hand: 100, suppressed, 100 - 20 = 80, no row, 80 + 5 = 85
    const cells = "100,c,-20,,5";
    expect([2020, 2021, 2022, 2023, 2024].map((year) => numberOf(cells, 0, year, true))).toEqual([
      100,
      null,
      80,
      null,
      85,
    ]);
  });
});

test.each([
  ["c", "[c]"],
  ["x", "[x]"],
  ["z", "[z]"],
  ["u", "[u]"],
  ["low", "[low]"],
])("the symbol %s is the shorthand %s and no number", (symbol, shorthand) => {
  expect(readStoredCell(symbol)).toMatchObject({ number: null, shorthand, hasRow: true });
});

test("a zero is a number, an empty cell no row, an equals sign a value of its counts", () => {
  expect(readStoredCell("0")).toMatchObject({ number: 0, shorthand: null, hasRow: true });
  expect(readStoredCell("")).toMatchObject({ number: null, shorthand: null, hasRow: false });
  expect(readStoredCell("=")).toMatchObject({ fromCounts: true, hasRow: true });
});
