import fc from "fast-check";
import { PackStore } from "../../../src/benchmarks/pack-store";
import { ColumnReader, columnKey, packCells, readCell, sumCells } from "../../../scripts/pack/columns";
import { readManifest } from "../../support/committed-pack";
import { folderOf, rowOf, smallCountry } from "../../support/published-tables";

const file = "cin_2025/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv";
const referrals = { table: "c1", columns: ["referral_count"] } as const;

describe("cells", () => {
  test.each([
    ["378030", "378030"],
    [" 12.50 ", "12.5"],
    ["c", "c"],
    ["k", "low"],
    ["low", "low"],
    ["-", "x"],
    ["0", "0"],
  ])("%j is kept as %j", (raw, cell) => {
    expect(readCell(raw, "here")).toBe(cell);
  });

  test("anything else stops the build and says where", () => {
    expect(() => readCell("n/a", "table c1, 2025")).toThrow('table c1, 2025: cannot read "n/a"');
  });

  test("a sum with a hidden part is hidden", () => {
    expect(sumCells(["1", "2.5", "3"])).toBe("6.5");
    expect(sumCells(["0.1", "0.2"])).toBe("0.3");
    expect(sumCells(["1", "x", "c"])).toBe("c");
    expect(sumCells(["z", "2"])).toBe("z");
  });
});

describe("reading a column", () => {
  test("takes every area and year of the table", () => {
    const reader = new ColumnReader(
      folderOf({
        [file]: [
          rowOf("E92000001", "2024", { referral_count: "621880" }),
          rowOf("805", "2024", { referral_count: "2190" }),
          rowOf("805", "2025", { referral_count: "c" }),
        ],
      }),
      smallCountry,
    );
    const column = reader.read(referrals);
    expect(column.years).toEqual([2024, 2025]);
    expect(column.cell(0, 2024)).toBe("621880");
    expect(column.cell(3, 2025)).toBe("c");
    expect(column.cell(4, 2025)).toBe("");
    expect(reader.read(referrals)).toBe(column);
  });

  test.each([
    [[rowOf("999", "2024", { referral_count: "1" })], 'no area has the code "999"'],
    [
      [rowOf("805", "2024", { referral_count: "1" }), rowOf("805", "2024", { referral_count: "2" })],
      "two rows for 805 in 2024",
    ],
    [[rowOf("805", "2024", {})], 'has no column "referral_count"'],
    [[], "has no rows"],
  ])("a table it cannot be sure of stops the build", (rows, sentence) => {
    const reader = new ColumnReader(folderOf({ [file]: rows }), smallCountry);
    expect(() => reader.read(referrals)).toThrow(sentence);
  });

  test("a filter is part of the key", () => {
    expect(columnKey({ table: "lait", columns: ["value"], where: { measure_short: "CIN" } })).toBe(
      "lait.value[CIN]",
    );
  });
});

describe("packing", () => {
  const store = new PackStore(readManifest());
  const cell = fc.oneof(
    fc.integer({ min: 0, max: 99_999 }).map(String),
    fc.constantFrom("c", "x", "z", "u", "low", ""),
  );
  const table = (one: fc.Arbitrary<string>) =>
    fc.array(fc.array(one, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 });

  test("what is packed is read back, whole numbers as differences and decimals as they are", () => {
    const decimal = fc.integer({ min: 0, max: 999 }).map((tenths) => String(tenths / 10));
    fc.assert(
      fc.property(fc.oneof(table(cell), table(fc.oneof(cell, decimal))), (areas) => {
        const packed = packCells(areas.length, 2020, 2023, (area, year) => areas[area]?.[year - 2020] ?? "");
        areas.forEach((line, area) =>
          line.forEach((text, index) => {
            const read = store.cell(packed, area, 2020 + index);
            expect(read.hasRow).toBe(text !== "");
            expect(read.number).toBe(/^[\d.]+$/.test(text) ? Number(text) : null);
          }),
        );
      }),
    );
  });

  test("differences are what is written", () => {
    // by hand: 100, 80, 85 from 2020 on
    const packed = packCells(1, 2020, 2022, (_, year) => ["100", "80", "85"][year - 2020] ?? "");
    expect(packed).toEqual({ firstYear: 2020, cells: "100,-20,5", differences: true });
  });
});
