import { functions } from "../../src/functions";
import type { FunctionExample } from "../../src/functions/function";
import { workedExample } from "../../src/templates/worked-example";

const exampleOf = (id: string): FunctionExample => {
  const example = functions.find((fn) => fn.id === id)?.examples[0];
  if (!example) throw new Error(`No example of ${id}`);
  return example;
};

describe("workedExample", () => {
  it("is the formula alone where it reads no list", () => {
    const example: FunctionExample = { call: "=CSPI.RATE(5, 10000)", gives: 5, because: "" };
    expect(workedExample({ id: "RATE" }, example, { row: 4, column: 1 })).toEqual({
      title: "CSPI.RATE",
      blocks: [{ at: "A1", cells: [["=CSPI.RATE(5, 10000)"]], role: "body" }],
      rows: 1,
      columns: 1,
      recipe: { example: "RATE" },
    });
  });

  it("puts the made-up list below and names it by its address", () => {
    // At C5: the formula, an empty row, then seven rows of headings and assessments in C7:F13.
    const plan = workedExample({ id: "INDICATOR" }, exampleOf("INDICATOR"), { row: 4, column: 2 });
    expect(plan.blocks[0]?.cells).toEqual([
      ['=CSPI.INDICATOR("DEC-6", $C$7:$F$13, DATE(2024,4,1), DATE(2025,3,31))'],
    ]);
    expect(plan.blocks.slice(1).map(({ at, cells }) => [at, cells.length])).toEqual([
      ["A3", 1],
      ["A4", 6],
    ]);
    // 5 February 2024 is day 45327 of Excel; the assessment that is still open has no second date.
    expect(plan.blocks[2]?.cells[0]).toEqual(["C4", 45327, 45379, "East"]);
    expect(plan.blocks[2]?.cells[5]?.[2]).toBeNull();
    expect(plan).toMatchObject({ rows: 9, columns: 4 });
  });

  it("leaves room for a table that spills", () => {
    const call = "=CSPI.BREAKDOWN(SampleReferrals)";
    const gives = [
      ["Team", "Value", "Numerator", "Denominator", "Lower", "Upper"],
      ["East", 1, 1, 1, 1, 1],
      ["West", 1, 1, 1, 1, 1],
    ];
    // At A1 the table takes rows 1 to 3, row 4 is empty, and the list of eight rows follows.
    const plan = workedExample({ id: "BREAKDOWN" }, { call, gives, because: "" }, { row: 0, column: 0 });
    expect(plan.blocks[0]?.cells).toEqual([["=CSPI.BREAKDOWN($A$5:$E$12)"]]);
    expect(plan).toMatchObject({ rows: 12, columns: 6 });
  });

  it("leaves no made-up list unnamed in any example", () => {
    const calls = functions.flatMap((fn) =>
      fn.examples.map(
        (example) => workedExample(fn, example, { row: 0, column: 0 }).blocks[0]?.cells[0]?.[0],
      ),
    );
    expect(calls.length).toBeGreaterThan(functions.length);
    expect(calls.filter((call) => /Sample/.test(String(call)))).toEqual([]);
  });
});
