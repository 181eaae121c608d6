import { cellAddress, columnLetters, parseArea, type CellArea } from "../../src/core/cells/a1";
import { templates } from "../../src/templates";
import type { PlannedSheet, SheetPlan } from "../../src/templates/plan";
import { given, openCommittedPack } from "../support/committed-pack";
import { cellsOfSheet } from "../support/plan-text";

/**
 * Items of the Government Analysis Function's checklist for accessible spreadsheets that a plan decides.
 * Merged cells, hidden rows and backgrounds cannot be planned at all.
 */
const benchmarks = openCommittedPack();
const OFFICIAL_SHORTHAND = ["[c]", "[x]", "[z]", "[low]", "[u]"];

const sheets = templates.flatMap((template) =>
  template.examples.flatMap((example) => {
    const plan = given(template.build(example.inputs, benchmarks, example.lists)) as SheetPlan;
    return plan.sheets.map((sheet) => ({ name: `${template.id}, ${example.name}: ${sheet.name}`, sheet }));
  }),
);

const areaOf = (address: string): CellArea => {
  const area = parseArea(address);
  if (!area) throw new RangeError(`Not an address: ${address}`);
  return area;
};

const cellsIn = (area: CellArea): string[] =>
  Array.from({ length: area.rows * area.columns }, (_cell, index) =>
    cellAddress(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );

const overlaps = (one: CellArea, other: CellArea): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

const plannedAreas = (sheet: PlannedSheet): CellArea[] =>
  sheet.blocks.map((block) => ({
    ...areaOf(block.at),
    rows: block.cells.length,
    columns: block.cells[0]?.length ?? 0,
  }));

/** A sheet for typing alone has neither figures nor sources of figures. */
const showsFigures = (texts: readonly string[]): boolean =>
  texts.some((text) => /CSPI\.[A-Z.]+\(/.test(text));

describe.each(sheets)("$name", ({ sheet }) => {
  const cells = cellsOfSheet(sheet);
  const inputs = new Set(sheet.inputs.flatMap((input) => cellsIn(areaOf(input))));

  it("opens with its title in A1", () => {
    const [title] = sheet.blocks.filter((block) => block.role === "title");
    expect(title?.at).toBe("A1");
    expect(cells.get("A1")).toBeTruthy();
  });

  it("has a descriptive sheet name", () => {
    expect(sheet.name).not.toMatch(/^(sheet|table)?\s*\d*$/i);
  });

  it("leaves no blank row and no blank column between its cells", () => {
    const rows = new Set([...cells.keys()].map((address) => areaOf(address).row));
    expect([...rows].sort((a, b) => a - b)).toEqual([...rows].map((_row, index) => index));
    const columns = new Set([...cells.keys()].map((address) => areaOf(address).column));
    expect([...columns].sort((a, b) => a - b)).toEqual([...columns].map((_column, index) => index));
  });

  it("marks tables as tables, with a filled heading over every column, each its own", () => {
    expect(sheet.tables.length).toBeGreaterThan(0);
    for (const table of sheet.tables) {
      const headings = cellsIn({ ...areaOf(table.range), rows: 1 }).map((address) => cells.get(address));
      for (const heading of headings) expect(heading).toEqual(expect.stringMatching(/^[^=]/));
      expect(new Set(headings).size).toBe(headings.length);
      expect(
        sheet.blocks.some((block) => block.at === table.range.split(":")[0] && block.role === "heading"),
      ).toBe(true);
    }
  });

  it("leaves no cell of a table blank but those to type in", () => {
    const blank = sheet.tables
      .flatMap((table) => cellsIn(areaOf(table.range)))
      .filter((address) => !cells.has(address) && !inputs.has(address));
    expect(blank).toEqual([]);
  });

  it("gives every table a title in the row above", () => {
    for (const table of sheet.tables) {
      const { row, column } = areaOf(table.range);
      expect(cells.get(cellAddress(row - 1, column))).toBeTruthy();
    }
  });

  it("keeps tables and charts apart, and charts off every cell", () => {
    const tables = sheet.tables.map((table) => areaOf(table.range));
    tables.forEach((table, index) => {
      for (const other of tables.slice(index + 1)) expect(overlaps(table, other)).toBe(false);
    });
    for (const chart of sheet.charts) {
      const under = areaOf(`${chart.topLeft}:${chart.bottomRight}`);
      expect(plannedAreas(sheet).filter((area) => overlaps(under, area))).toEqual([]);
    }
  });

  it("describes every chart, and tells its lines apart by name", () => {
    for (const chart of sheet.charts) {
      expect(chart.altText.length).toBeGreaterThan(20);
      expect(chart.title).not.toBe("");
      expect(new Set(chart.series.map((series) => series.name)).size).toBe(chart.series.length);
    }
  });

  it("sets the width of every column it uses", () => {
    const used = new Set([...cells.keys()].map((address) => columnLetters(areaOf(address).column)));
    for (const letters of used) expect(sheet.columnWidths[letters]).toBeGreaterThan(0);
  });

  it("wraps what is wider than its column inside a table", () => {
    for (const table of sheet.tables)
      for (const address of cellsIn(areaOf(table.range))) {
        const content = cells.get(address);
        if (typeof content !== "string" || content.startsWith("=")) continue;
        const width = sheet.columnWidths[columnLetters(areaOf(address).column)] ?? 0;
        if (content.length <= width) continue;
        const block = sheet.blocks.find((_one, index) => {
          const area = plannedAreas(sheet)[index];
          return area !== undefined && overlaps(area, areaOf(address));
        });
        expect(`${address} wraps: ${block?.wrap}`).toBe(`${address} wraps: true`);
      }
  });

  it("uses official shorthand only, and explains it", () => {
    const texts = [...cells.values()].filter((content): content is string => typeof content === "string");
    const used = new Set(texts.flatMap((text) => text.match(/\[[a-z]+\]/g) ?? []));
    for (const shorthand of used) expect(OFFICIAL_SHORTHAND).toContain(shorthand);
    if (used.size === 0 && !showsFigures(texts)) return;
    const legend = texts.find((text) => text.startsWith("Shorthand:")) ?? "";
    for (const shorthand of OFFICIAL_SHORTHAND) expect(legend).toContain(shorthand);
  });

  it("names its sources and licence, whose codes they are, and what numbers are for", () => {
    const texts = [...cells.values()].map(String).join("\n");
    if (!showsFigures([texts])) return;
    expect(texts).toContain("Open Government Licence v3.0");
    expect(texts).toContain("Indicator codes are CSPI's own");
    expect(texts).toContain("Numbers start conversations");
    expect(texts).toMatch(/CSPI\.SOURCE\(/);
  });

  it("labels every cell to type in, and says what may be typed", () => {
    const areas = plannedAreas(sheet);
    for (const input of inputs) {
      const { row, column } = areaOf(input);
      const isInTable = sheet.tables.some((table) => overlaps(areaOf(table.range), areaOf(input)));
      const label = isInTable ? "heading" : cells.get(cellAddress(row, column - 1));
      expect(label).toBeTruthy();
      const covers = (block: number) => overlaps(areas[block] ?? areaOf("A1"), areaOf(input));
      expect(sheet.blocks.some((block, index) => block.role === "input" && covers(index))).toBe(true);
    }
  });
});
