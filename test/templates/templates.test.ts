import { parseArea } from "../../src/core/cells/a1";
import { templates } from "../../src/templates";
import type { PlannedSheet, SheetPlan } from "../../src/templates/plan";
import { given, openCommittedPack } from "../support/committed-pack";
import { formulaProblems, referencesOf } from "../support/formula-check";
import { cellsOfSheet } from "../support/plan-text";

const benchmarks = openCommittedPack();

const built = templates.flatMap((template) =>
  template.examples.map((example) => ({
    name: `${template.id}, ${example.name}`,
    template,
    example,
    plan: given(template.build(example.inputs, benchmarks, example.lists)) as SheetPlan,
  })),
);

const formulasOf = (sheet: PlannedSheet): string[] =>
  [...cellsOfSheet(sheet).values()].filter(
    (content): content is string => typeof content === "string" && content.startsWith("="),
  );

const areaOf = (address: string) => {
  const area = parseArea(address);
  if (!area) throw new RangeError(`Not an address: ${address}`);
  return area;
};

describe("the registry", () => {
  it("holds every template once, each with examples", () => {
    expect(templates.map((template) => template.id)).toEqual([
      "overview",
      "theme-1-outcomes",
      "theme-2-activity",
      "theme-3-decision-making",
      "theme-4-plans",
      "theme-5-workforce",
      "area-profile",
      "neighbour-comparison",
      "indicator-deep-dive",
      "local-questions",
      "data-sheets",
      "notes-and-sources",
    ]);
    for (const template of templates) expect(template.examples.length).toBeGreaterThan(0);
  });
});

describe.each(built)("$name", ({ template, example, plan }) => {
  it("is plain JSON and the same each time", () => {
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(template.build(example.inputs, benchmarks, example.lists)).toEqual(plan);
  });

  it("has formulas that parse, over functions that exist with those arguments", () => {
    const formulas = plan.sheets.flatMap(formulasOf);
    if (template.inputs.includes("authority")) expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.flatMap(formulaProblems)).toEqual([]);
  });

  it("refers to cells of its own that are filled, typed in or spilled into", () => {
    for (const sheet of plan.sheets) {
      const filled = cellsOfSheet(sheet);
      const mayBeEmpty = new Set(sheet.inputs.map((input) => input.replaceAll("$", "")));
      const spilled = spilledCells(sheet);
      const dangling = formulasOf(sheet)
        .flatMap(referencesOf)
        .filter((reference) => /^[A-Z]{1,3}\d+$/.test(reference))
        .filter((cell) => !filled.has(cell) && !mayBeEmpty.has(cell) && !spilled.has(cell));
      expect(dangling).toEqual([]);
    }
  });

  it("puts every input, rule, table and chart on cells of its own", () => {
    for (const sheet of plan.sheets) {
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      for (const address of [...sheet.inputs, ...sheet.validations.map((one) => one.range)])
        expect(parseArea(address)).not.toBeNull();
      for (const validation of sheet.validations) expect(sheet.inputs).toContain(validation.range);
    }
  });

  it("is divided into sections without a gap, one table to each table section", () => {
    for (const sheet of plan.sheets) {
      const filled = [...cellsOfSheet(sheet).keys()].map((cell) => areaOf(cell).row + 1);
      const tables = sheet.tables.map(({ range }) => areaOf(range).row + areaOf(range).rows);
      const lastRow = Math.max(...filled, ...tables);
      const starts = [...sheet.sections.map(({ firstRow }) => firstRow), lastRow + 1];
      expect(starts).toEqual([1, ...sheet.sections.map((section) => section.lastRow + 1)]);
      expect(new Set(sheet.sections.map(({ key }) => key)).size).toBe(sheet.sections.length);
      for (const { kind, firstRow, lastRow: last } of sheet.sections) {
        const rows = sheet.tables.map(({ range }) => areaOf(range).row + 1);
        const tables = rows.filter((row) => row >= firstRow && row <= last).length;
        expect(tables).toBe(kind === "table" ? 1 : 0);
      }
    }
  });

  it("answers an unknown authority with a sentence, where it asks for one", () => {
    if (!template.inputs.includes("authority")) return;
    const problem = template.build({ ...example.inputs, authority: "Atlantis" }, benchmarks, []);
    expect(problem).toMatchObject({
      code: expect.stringMatching(/^#/),
      message: expect.stringContaining("Atlantis"),
    });
  });
});

/** Untouched cells of a block beside or below a formula, which it fills by spilling. */
function spilledCells(sheet: PlannedSheet): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const block of sheet.blocks) {
    const { row } = areaOf(block.at);
    const spillsDown = String(block.cells[0]?.[0]).startsWith("=");
    block.cells.forEach((contents, r) => {
      const [first] = contents;
      if (typeof first !== "string" && !spillsDown) return;
      contents.forEach((content, c) => {
        if (content === null) cells.add(`${columnAfter(block.at, c)}${row + r + 1}`);
      });
    });
  }
  return cells;
}

const columnAfter = (at: string, columns: number): string => String.fromCharCode(at.charCodeAt(0) + columns);
