import { findIndicator } from "../../src/indicators";
import type { Indicator } from "../../src/indicators/indicator";
import { indicatorFormula, indicatorRow } from "../../src/templates/indicator-row";
import type { CellsPlan } from "../../src/templates/plan";
import { given, openCommittedPack } from "../support/committed-pack";
import { formulaProblems } from "../support/formula-check";

const benchmarks = openCommittedPack();
const inputs = { authority: "383", year: 2025, from: 45383, to: 45747 };
const referrals = [{ listId: "referrals", reference: "Referrals[#All]", rows: 3367 }];
const indicator = (code: string) => given(findIndicator(code)) as Indicator;

const formulasOf = (plan: CellsPlan): string[] =>
  plan.blocks
    .flatMap((block) => block.cells.flat())
    .filter((content): content is string => typeof content === "string" && content.startsWith("="));

describe("indicatorRow", () => {
  it("sets the local value beside the published ones, over functions that exist", () => {
    const plan = given(indicatorRow(indicator("DEC-3"), inputs, benchmarks, referrals)) as CellsPlan;
    expect(formulasOf(plan).flatMap(formulaProblems)).toEqual([]);
    expect(formulasOf(plan)).toEqual([
      '=CSPI.INDICATOR("DEC-3",Referrals[#All],DATE(2024,4,1),DATE(2025,3,31))',
      '=CSPI.BENCHMARK("DEC-3","Leeds",2025)',
      '=CSPI.BENCHMARK("DEC-3","England",2025)',
      '=CSPI.BENCHMARK("DEC-3","region of Leeds",2025)',
      '=CSPI.BENCHMARK("DEC-3","neighbours of Leeds",2025)',
    ]);
    expect([plan.rows, plan.columns]).toEqual([2, 6]);
  });

  it("gives a rate the area whose children it is of", () => {
    const plan = given(indicatorRow(indicator("ACT-2"), inputs, benchmarks, referrals)) as CellsPlan;
    expect(formulasOf(plan)[0]).toBe(
      '=CSPI.INDICATOR("ACT-2",Referrals[#All],DATE(2024,4,1),DATE(2025,3,31),"Leeds")',
    );
  });

  it("leaves out the local column without a list, and says [z] without a national series", () => {
    const plan = given(indicatorRow(indicator("DEC-11"), inputs, benchmarks, referrals)) as CellsPlan;
    expect(formulasOf(plan)).toEqual([]);
    expect(plan.blocks.at(-1)?.cells).toEqual([["[z]", "[z]", "[z]", "[z]"]]);
  });

  it("answers an unknown authority with a sentence", () => {
    const problem = indicatorRow(indicator("DEC-3"), { ...inputs, authority: "Atlantis" }, benchmarks, []);
    expect(problem).toMatchObject({ code: "#N/A" });
  });
});

describe("indicatorFormula", () => {
  it("is one cell where a list supports it, and nothing where none does", () => {
    const plan = indicatorFormula(indicator("DEC-3"), inputs, referrals);
    expect(plan && formulasOf(plan)).toHaveLength(1);
    expect(indicatorFormula(indicator("DEC-6"), inputs, referrals)).toBeNull();
  });
});
