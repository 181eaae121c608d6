import { evaluateExample } from "../support/evaluate-example";
import { testContext } from "../support/test-context";

const context = testContext();

const problemOf = (call: string): unknown => {
  const result = evaluateExample(call, context);
  return typeof result === "object" && result !== null && "code" in result
    ? `${result.code} ${result.message}`
    : result;
};

describe("what a cell says of a list that cannot be counted", () => {
  test.each([
    [
      '=CSPI.INDICATOR("DEC-99", SampleReferrals, DATE(2024,4,1), DATE(2025,3,31))',
      '#N/A No indicator "DEC-99": did you mean DEC-9? See =CSPI.INDICATORS() for the codes',
    ],
    [
      '=CSPI.INDICATOR("DEC6", {""}, DATE(2024,4,1), DATE(2025,3,31))',
      "#N/A The range for records is missing: select cells for it",
    ],
    [
      '=CSPI.INDICATOR("DEC-6", {"",""}, DATE(2024,4,1), DATE(2025,3,31))',
      "#VALUE! The range is empty: select assessments with the heading row",
    ],
    [
      '=CSPI.INDICATOR("DEC-6", {"Assessment start date","Assessment authorisation date"}, DATE(2024,4,1), DATE(2025,3,31))',
      "#VALUE! The range has headings and no rows below them: select the rows of assessments too",
    ],
    [
      '=CSPI.INDICATOR("DEC-6", {"Colour","Shape";1,2}, DATE(2024,4,1), DATE(2025,3,31))',
      '#VALUE! No heading recognised for assessments, starting with "Colour": select the heading row too, or name the columns in the mapping argument',
    ],
    [
      '=CSPI.INDICATOR("DEC-6", SampleReferrals, DATE(2024,4,1), DATE(2025,3,31))',
      "#VALUE! DEC-6 is not counted from referrals: select the list of assessments",
    ],
    [
      '=CSPI.INDICATOR("DEC-6", SampleAssessments, DATE(2025,3,31), DATE(2024,4,1))',
      "#VALUE! The period ends on 1 April 2024, before it starts on 31 March 2025: swap the two dates",
    ],
    [
      '=CSPI.INDICATOR("DEC-6", SampleAssessments, DATE(2030,4,1), DATE(2031,3,31))',
      "#N/A DEC-6 has nothing to count from 1 April 2030 to 31 March 2031: check the period against the dates in the list",
    ],
    [
      '=CSPI.INDICATOR("DEC-6", SampleAssessments, 2024, 2025)',
      "#VALUE! From is 2024, which Excel reads as 16 July 1905: write DATE(2024,4,1) or 1 April 2024",
    ],
    [
      '=CSPI.INDICATOR("DEC-6", {"Assessment start date","Assessment authorisation date";"soon","later"}, DATE(2024,4,1), DATE(2025,3,31))',
      '#VALUE! No cell under "Assessment start date" is a date, the first is "soon": enter dates as 31/03/2024, or name the right column in the mapping argument',
    ],
    [
      '=CSPI.INDICATOR("ACT-2", SampleReferrals, DATE(2024,4,1), DATE(2025,3,31))',
      "#N/A No population given, so there is no rate per 10,000 children: add the number of children aged 0 to 17",
    ],
    [
      '=CSPI.INDICATOR("ACT-2", SampleReferrals, DATE(2024,4,1), DATE(2025,3,31), 0)',
      '#VALUE! Population is 0: give a number of children above 0, or an area such as "Kent"',
    ],
    [
      '=CSPI.INDICATOR("ACT-2", SampleReferrals, DATE(2024,4,1), DATE(2025,3,31), "Kant")',
      '#N/A No area is called "Kant": did you mean Kent?',
    ],
    [
      '=CSPI.INDICATOR("OUT-1", SampleReferrals, DATE(2024,4,1), DATE(2025,3,31))',
      '#N/A OUT-1 (Hospital admissions, injuries) comes from published figures, not from a list: use =CSPI.BENCHMARK("OUT-1", area, year)',
    ],
    [
      '=CSPI.INDICATOR("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2025,3,31), , , "clok=referral")',
      '#VALUE! DEC-6 has no option "clok": it has "clock", "dayCount", "dateSystem", "quartiles" or "annualise"',
    ],
    [
      '=CSPI.INDICATOR("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2025,3,31), , , "clock=noon")',
      '#VALUE! The option clock cannot be "noon": use "assessmentStart" or "referral"',
    ],
    [
      '=CSPI.INDICATOR("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2025,3,31), , , "clock")',
      '#VALUE! The option clock has no value: write "clock=assessmentStart"',
    ],
    [
      '=CSPI.INDICATOR("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2025,3,31), , "Assessment start date")',
      '#VALUE! Mapping "Assessment start date" has no heading on both sides of "=": write "Date of referral=Rcvd"',
    ],
    [
      '=CSPI.INDICATOR("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2025,3,31), , "Assessment start date=Begun")',
      '#VALUE! The mapping names the heading "Begun", which is not in the range: copy the heading as it stands there',
    ],
    [
      '=CSPI.INDICATOR("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2025,3,31), , {"Assessment start date","Begun","Third"})',
      "#VALUE! The mapping needs two columns: the usual heading on the left, your heading on the right",
    ],
    [
      '=CSPI.INDICATOR("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2025,3,31), , "Shoe size=Begun")',
      '#VALUE! The mapping names "Shoe size", which is no column of assessments: use a name from =CSPI.DEFINE()',
    ],
    [
      '=CSPI.INDICATOR("DEC-6", {1,2;3,4}, DATE(2024,4,1), DATE(2025,3,31))',
      "#VALUE! No headings found for assessments: select the heading row too",
    ],
    [
      '=CSPI.INDICATOR("DEC-6", {"Total",2}, DATE(2024,4,1), DATE(2025,3,31))',
      '#VALUE! No heading recognised for assessments, starting with "Total": select the heading row too, or name the columns in the mapping argument',
    ],
    [
      '=CSPI.INDICATOR("DEC-6", {"Child ID","Assessment start date";"A1",45400}, DATE(2024,4,1), DATE(2025,3,31))',
      '#VALUE! No column "Assessment authorisation date" in this list, which DEC-6 needs: add it, or name it in the mapping argument',
    ],
    [
      '=CSPI.INDICATOR("DEC-6", {"Assessment start date","Assessment authorisation date";TRUE,FALSE}, DATE(2024,4,1), DATE(2025,3,31))',
      '#VALUE! No cell under "Assessment start date" is a date, the first is "TRUE": enter dates as 31/03/2024, or name the right column in the mapping argument',
    ],
    [
      '=CSPI.CASES("DEC-1", SampleReferrals, DATE(2024,4,1), DATE(2024,4,30), "numerator")',
      '#N/A No row counted for DEC-1 is in the numerator: ask for "counted"',
    ],
    [
      '=CSPI.CASES("DEC-1", SampleReferrals, DATE(2030,4,1), DATE(2030,4,30))',
      "#N/A DEC-1 has nothing to count from 1 April 2030 to 30 April 2030: check the period against the dates in the list",
    ],
    ["=CSPI.INDICATORS(9)", "#VALUE! Theme is 9: give a number from 1 to 5; =CSPI.THEMES() lists them"],
    [
      '=CSPI.DEFINE("DEC-6","colour")',
      '#VALUE! Part is "colour": give "definition", "title", "short title", "question", "numerator", "denominator", "unit", "better", "measured", "source", "cautions", "counts", "follows", "options", "list" or "card"',
    ],
    [
      '=CSPI.DEFINE("PLN-11")',
      '#N/A No indicator "PLN-11": did you mean PLN-1? See =CSPI.INDICATORS() for the codes',
    ],
    [
      '=CSPI.BREAKDOWN("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2025,3,31), "colour")',
      '#VALUE! The list cannot be split by "colour": use "Allocated team", "Month", "Quarter"',
    ],
    [
      '=CSPI.TREND("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2025,3,31), "week")',
      '#VALUE! Step is "week": give "month", "quarter", "year" or "rolling year"',
    ],
    [
      "=CSPI.THEMETABLE(3, DATE(2024,4,1), DATE(2025,3,31), 12000)",
      "#N/A No list is given: add the lists with their headings, such as Referrals[#All]",
    ],
    [
      '=CSPI.THEMETABLE(3, DATE(2024,4,1), DATE(2025,3,31), , , , {"Colour";"Red"})',
      '#VALUE! No list recognised from the headings, starting with "Colour": select the heading row too, or name the list',
    ],
    [
      '=CSPI.INDICATOR("ACT-2", SampleReferrals, DATE(2024,4,1), DATE(2025,3,31), "[c]")',
      "#N/A Population is [c], so there is no rate: give the number of children",
    ],
    [
      '=CSPI.CHECK("refferals", SampleReferrals)',
      '#VALUE! There is no list "refferals": use "assessments", "care leavers", "child protection plans", "children in need", "children looked after", "children", "child in need plans", "conferences", "contacts", "early help assessments", "referrals", "reviews", "section 47 enquiries", "workforce" or "workforce counts"',
    ],
  ])("%s: %s", (call, problem) => {
    expect(problemOf(call)).toBe(problem);
  });

  test("MEASURE of a period without records has counts of nought and no value", () => {
    expect(problemOf('=CSPI.MEASURE("DEC-6", SampleAssessments, DATE(2030,4,1), DATE(2031,3,31))')).toEqual([
      ["[z]", 0, 0, "[z]", "[z]"],
    ]);
  });

  test("CHECK lists the gravest problem first, and says so when there is none", () => {
    const broken = problemOf(
      '=CSPI.CHECK("assessments", {"Child ID","Assessment start date","Assessment authorisation date"; "A1","03/06/2024","01/05/2024"; "A2","soon","01/07/2024"}, , , FALSE)',
    ) as readonly (readonly unknown[])[];
    expect(broken.map((row) => row.slice(0, 4))).toEqual([
      ["error", "Assessment authorised before it started", 1, "2"],
      ["error", "Assessment start date cannot be read", 1, "3"],
      [
        "note",
        '1 cell under "Assessment start date" could not be read (not a date with the day first, such as 31/03/2024), in row 3',
        1,
        "",
      ],
    ]);
    const sound = problemOf('=CSPI.CHECK("assessments", SampleAssessments, , , FALSE)') as unknown[][];
    expect(sound[0]?.[1]).toMatch(/^No problem in 6 rows, by \d+ checks$/);
  });

  test("CHECK names twenty rows and says how many more, or gives a line for every one", () => {
    const rows = Array.from({ length: 23 }, (_row, row) => `"A${row}","soon"`).join("; ");
    const list = `{"Child ID","Date of contact"; ${rows}; "A30","01/04/2024"}`;
    const [summary] = problemOf(`=CSPI.CHECK("contacts", ${list}, , , FALSE)`) as unknown[][];
    expect(summary?.[3]).toBe(
      "2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21 and 3 more",
    );
    const lines = problemOf(`=CSPI.CHECK("contacts", ${list}, , , TRUE, "rows")`) as unknown[][];
    expect(lines[0]?.slice(0, 3)).toEqual(["Row of the range", "Severity", "Problem"]);
    expect(lines.slice(1, 24).map((line) => line.slice(0, 3))).toEqual(
      Array.from({ length: 23 }, (_row, row) => [row + 2, "error", "Date of contact cannot be read"]),
    );
    // the last is what the reading noticed, which is of no row
    expect(lines).toHaveLength(25);
    expect(lines[24]?.slice(0, 2)).toEqual(["", "note"]);
  });

  test("CHECK says that there is no problem under the headings of either form", () => {
    const [line] = problemOf(
      '=CSPI.CHECK("assessments", SampleAssessments, , , FALSE, "rows")',
    ) as unknown[][];
    expect(line?.slice(0, 2)).toEqual(["", "none"]);
    expect(line).toHaveLength(7);
  });

  test("headings that the mapping names are read", () => {
    const call =
      '=CSPI.INDICATOR("DEC-1", {"Opened","Shut"; 45400,"yes"; 45410,"no"}, DATE(2024,4,1), DATE(2025,3,31), , "Date of referral=Opened; Referral NFA=Shut")';
    expect(problemOf(call)).toBe(50);
  });
});
