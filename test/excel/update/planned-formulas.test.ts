import type { FinalNames } from "../../../src/excel/apply-plan/free-names";
import { plannedFormulas } from "../../../src/excel/update/planned-formulas";
import { NO_OWN_NAMES, readFormula } from "../../../src/excel/update/read-formula";
import { checksByAddress, shapeOf } from "../../../src/excel/update/sheet-shape";
import { examplePlan } from "../../contract/workbook-port";

const PLANNED = {
  A1: '=CSPI.MEASURE("DEC-6",Referrals[#All],$B$6,$B$7)',
  A2: '=CSPI.MEASURE("DEC-6",Assessments[#All],$B$6,$B$7)',
  A3: '=CSPI.CAUTIONS("DEC-6",Assessments[#All],$B$6,$B$7,,,"summary")',
  A4: '=IF({sheet:main}!$B$9="","[x]",CSPI.PERCENT.CI($B$9,$C$9))',
  A5: "=SUM({table:measures}[Value])",
} as const;

const names: FinalNames = {
  sheets: new Map([["main", "It's mine"]]),
  tables: new Map([["measures", "MeasuresSet2"]]),
};

/** The formulas as Excel holds them. */
const HELD = {
  ...PLANNED,
  A4: `=IF('It''s mine'!$B$9="","[x]",CSPI.PERCENT.CI($B$9,$C$9))`,
  A5: "=SUM(MeasuresSet2[Value])",
} as const;

function shape() {
  const [sheet] = examplePlan().sheets;
  if (!sheet) throw new RangeError("No sheet");
  const cells = Object.values(PLANNED).map((formula) => [formula]);
  return shapeOf({ ...sheet, blocks: [{ at: "A1", cells, role: "number" }] });
}

/** The cells that are not as planned once some hold other formulas. */
function typed(formulas: Readonly<Record<string, string>>): readonly string[] {
  const now = new Map(Object.entries({ ...HELD, ...formulas }));
  const isPlanned = plannedFormulas(shape(), now, names);
  return [...checksByAddress(shape())]
    .filter(([address, check]) => !isPlanned(now.get(address) ?? "", check))
    .map(([address]) => address);
}

it("knows the planned formulas under the names of the workbook", () => {
  expect(typed({})).toEqual([]);
});

it.each([
  [
    "a function that Excel could not find",
    { A4: HELD.A4.replace("CSPI.PERCENT.CI", "_xldudf_CSPI_PERCENT_CI") },
  ],
  ["another way to write it", { A2: '=cspi.measure( "DEC-6", Assessments[#All], $B$6, $B$7 )' }],
  [
    "a list under a new name, in every formula",
    { A2: HELD.A2.replace("Assessments", "Work"), A3: HELD.A3.replace("Assessments", "Work") },
  ],
  [
    "a list that was deleted",
    { A2: HELD.A2.replace("Assessments[#All]", "#REF!"), A3: HELD.A3.replace("Assessments[#All]", "#REF!") },
  ],
])("takes for planned: %s", (_what, formulas) => {
  expect(typed(formulas)).toEqual([]);
});

it.each([
  ["another formula", { A2: "=B9/C9*100" }, ["A2"]],
  ["another cell", { A4: HELD.A4.replace("$C$9", "$D$9") }, ["A4"]],
  ["another text", { A4: HELD.A4.replace("[x]", "none") }, ["A4"]],
  ["another list, while the planned one is there", { A2: HELD.A2.replace("Assessments", "Mine") }, ["A2"]],
])("takes for typed: %s", (_what, formulas, expected) => {
  expect(typed(formulas)).toEqual(expected);
});

it("takes any formula for planned where an earlier version kept the shape", () => {
  const { key, blocks, tables, charts, validations, conditionalFormats, columnWidths } = shape();
  const earlier = { key, blocks, tables, charts, validations, conditionalFormats, columnWidths };
  expect(plannedFormulas(earlier, new Map(), names)("=1+1", -7)).toBe(true);
});

it("reads what a formula counts from", () => {
  expect(readFormula("=CSPI.MEASURE('My list'!$A$1:$C$5, $B$6)", NO_OWN_NAMES)).toEqual({
    text: "=CSPI_MEASURE({list},$B$6)",
    lists: ["my list!$a$1:$c$5"],
  });
});
