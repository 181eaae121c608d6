import { cellAddress, columnLetters } from "../../src/core/cells/a1";
import { templates } from "../../src/templates";
import type { SheetPlan } from "../../src/templates/plan";
import { given, openCommittedPack } from "../support/committed-pack";
import { cellsOfSheet } from "../support/plan-text";
import { areaOf, areaOfBlock, blockAt, cellsIn, overlaps } from "./accessible-spreadsheet/planned-cells";

/**
 * What every working sheet keeps beside the checklist for accessible spreadsheets, which
 * `accessible-spreadsheet` checks item by item.
 */
const benchmarks = openCommittedPack();
const OFFICIAL_SHORTHAND = ["[c]", "[x]", "[z]", "[low]", "[u]"];

const sheets = templates.flatMap((template) =>
  template.examples.flatMap((example) => {
    const plan = given(template.build(example.inputs, benchmarks, example.lists)) as SheetPlan;
    return plan.sheets.map((sheet) => ({ name: `${template.id}, ${example.name}: ${sheet.name}`, sheet }));
  }),
);

/** A sheet for typing alone has neither figures nor sources of figures. */
const showsFigures = (texts: readonly string[]): boolean =>
  texts.some((text) => /CSPI\.[A-Z.]+\(/.test(text));

describe.each(sheets)("$name", ({ sheet }) => {
  const cells = cellsOfSheet(sheet);
  const inputs = new Set(sheet.inputs.flatMap((input) => cellsIn(areaOf(input))));

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
      expect(sheet.blocks.map(areaOfBlock).filter((area) => overlaps(under, area))).toEqual([]);
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
    for (const input of inputs) {
      const { row, column } = areaOf(input);
      const isInTable = sheet.tables.some((table) => overlaps(areaOf(table.range), areaOf(input)));
      const label = isInTable ? "heading" : cells.get(cellAddress(row, column - 1));
      expect(label).toBeTruthy();
      expect(blockAt(sheet, input)?.role).toBe("input");
    }
  });
});
