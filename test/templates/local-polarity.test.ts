import { isCellError } from "../../src/core/cells/cell-error";
import { dayNumber } from "../../src/core/calendar/excel-dates";
import { findIndicator } from "../../src/indicators";
import { betterFormula, isSetLocally, withPolarity } from "../../src/templates/local-polarity";
import { templateById } from "../../src/templates";
import type { TemplateInputs } from "../../src/templates/template";
import { openCommittedPack } from "../support/committed-pack";

const inputs: TemplateInputs = {
  authority: "Leeds",
  year: 2025,
  from: dayNumber(2024, 4, 1),
  to: dayNumber(2025, 3, 31),
};

const cellsOf = (template: string, changes: Partial<TemplateInputs>): readonly string[] => {
  const plan = templateById(template)?.build({ ...inputs, ...changes }, openCommittedPack(), []);
  if (plan === undefined || isCellError(plan)) throw new Error(plan?.message ?? template);
  return plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat().map(String)));
};

const defined = (code: string) => {
  const indicator = findIndicator(code);
  if (isCellError(indicator)) throw new Error(indicator.message);
  return indicator;
};

describe("polarity set in the workbook", () => {
  it("replaces the definition, and only for the indicator named", () => {
    const reReferrals = defined("DEC-3");
    expect(reReferrals.better).toBe("lower");
    expect(withPolarity(reReferrals, { "DEC-3": "neither" }).better).toBe("neither");
    expect(withPolarity(reReferrals, { "DEC-1": "higher" })).toBe(reReferrals);
    expect(isSetLocally(reReferrals)).toBe(false);
    expect(isSetLocally({ ...reReferrals, better: "higher" })).toBe(true);
  });

  it("is carried by the comparisons of a theme sheet, whose notes say so", () => {
    const cells = cellsOf("theme-3-decision-making", { polarity: { "DEC-3": "neither" } });
    const comparison = cells.find((cell) => cell.includes("CSPI.COMPARE($D$14"));
    expect(comparison).toContain(',100,"neither")');
    expect(cells.filter((cell) => cell.includes("(polarity set locally)"))).toEqual([
      expect.stringMatching(/^DEC-3: /),
    ]);
  });

  it("is said nowhere when nothing is set", () => {
    expect(cellsOf("theme-3-decision-making", {}).join("\n")).not.toContain("set locally");
    expect(cellsOf("neighbour-comparison", {}).join("\n")).not.toContain("set locally");
  });

  it("decides whether a neighbour sheet ranks, whichever indicator the sheet is changed to", () => {
    expect(betterFormula("$B$7", { "DEC-1": "higher" })).toBe(
      'IF($B$7="DEC-1","higher",CSPI.DEFINE($B$7,"better"))',
    );
    const cells = cellsOf("neighbour-comparison", { polarity: { "DEC-3": "neither" } });
    expect(cells).toContain("Polarity set locally: DEC-3 neither.");
  });
});

describe("the edition of the neighbours", () => {
  it.each(["theme-3-decision-making", "neighbour-comparison"])(
    "is named wherever %s uses them",
    (template) => {
      const uses = cellsOf(template, { neighbourEdition: 2021 }).filter((cell) =>
        /^=.*(neighbours of|NEIGHBOURS\()/.test(cell),
      );
      expect(uses.length).toBeGreaterThan(5);
      expect(uses.filter((cell) => !/\(2021\)|"2021"/.test(cell))).toEqual([]);
    },
  );
});
