import { evaluateExample } from "../support/evaluate-example";
import { testContext } from "../support/test-context";

const context = testContext();

const shown = (call: string): unknown => {
  const result = evaluateExample(call, context);
  return typeof result === "object" && result !== null && "code" in result
    ? `${String(result.code)} ${String(result.message)}`
    : result;
};

// by hand: 3 July 2023 is serial 45110 from 1900 and 43648 from 1904 (1,462 days less); 24 July 43669
const list1904 =
  '{"Child ID","Assessment start date","Assessment authorisation date";"A",43648,43669;"B",43648,43800}';

describe("dateSystem", () => {
  it("1904 goes for the list and for the period", () => {
    const args = `${list1904}, 43555, 43920, , , "dateSystem=1904"`;
    // by hand: 15 working days to 24 July, and over 45 to 2 December
    expect(shown(`=CSPI.INDICATOR("DEC-6", ${args})`)).toBe(50);
    expect(shown(`=CSPI.MEASURE("DEC-6", ${args})`)).toEqual([[50, 1, 2, 9.5, 90.5]]);
  });

  it("1904 list goes for a list copied from such a workbook", () => {
    const args = `${list1904}, DATE(2023,4,1), DATE(2024,3,31)`;
    expect(shown(`=CSPI.INDICATOR("DEC-6", ${args}, , , "datesystem=1904 LIST")`)).toBe(50);
    expect(shown(`=CSPI.INDICATOR("DEC-6", ${args})`)).toBe(
      "#N/A DEC-6 has nothing to count from 1 April 2023 to 31 March 2024: check the period against the dates in the list",
    );
  });

  it.each([
    ['=CSPI.CASES("DEC-6", LIST, 43555, 43920, "numerator", , "dateSystem=1904")', ["A", 43648, 43669]],
    ['=CSPI.TREND("DEC-6", LIST, 43646, 43676, "month", , , "dateSystem=1904")', ["Jul 2023", 100, 1, 1]],
    ['=CSPI.BREAKDOWN("DEC-6", LIST, 43555, 43920, "month", , "dateSystem=1904")', ["Jul 2023", 100, 1, 1]],
    ['=CSPI.DISTRIBUTION("DEC-6", LIST, 43555, 43920, , "dateSystem=1904")', ["Same day", 0, 0]],
  ])("%s", (call, second) => {
    const rows = shown(call.replace("LIST", list1904)) as unknown[][];
    expect(rows[1]?.slice(0, second.length)).toEqual(second);
  });

  it("goes for THEMETABLE and CHECK", () => {
    const table = shown(
      `=CSPI.THEMETABLE(3, 43555, 43920, , , "dateSystem=1904", ${list1904})`,
    ) as unknown[][];
    expect(table.find((row) => row[0] === "DEC-6")?.slice(2, 5)).toEqual([50, 1, 2]);
    const open = '{"Child ID","Assessment start date","Assessment authorisation date";"A",43648,""}';
    const late = shown(`=CSPI.CHECK("assessments", ${open}, 43920, , , , "dateSystem=1904")`) as unknown[][];
    expect(late.map((row) => row[1])).toContain("Assessment open for more than 45 working days");
  });

  it("says what it can be", () => {
    expect(shown(`=CSPI.INDICATOR("DEC-6", ${list1904}, 43555, 43920, , , "dateSystem=1908")`)).toBe(
      '#VALUE! The option dateSystem cannot be "1908": use "1900", "1904" or "1904 list"',
    );
    expect(shown(`=CSPI.CHECK("assessments", ${list1904}, 43920, , , , "clock=referral")`)).toBe(
      '#VALUE! CHECK has no option "clock": it has "dateSystem"',
    );
  });
});

describe("annualise", () => {
  it("makes a yearly rate of whole months", () => {
    // by hand: twice the count of six months over the population
    const half = shown(
      '=CSPI.MEASURE("ACT-2", SampleReferrals, DATE(2024,4,1), DATE(2024,9,30), 12000)',
    ) as number[][];
    const yearly = shown(
      '=CSPI.MEASURE("ACT-2", SampleReferrals, DATE(2024,4,1), DATE(2024,9,30), 12000, , "annualise=yes")',
    ) as number[][];
    expect(yearly[0]?.[1]).toBe(half[0]?.[1]);
    expect(yearly[0]?.[0]).toBeCloseTo(((half[0]?.[1] ?? 0) * 2 * 10000) / 12000, 1);
  });

  it("refuses a period that is no number of whole months", () => {
    expect(
      shown(
        '=CSPI.INDICATOR("ACT-2", SampleReferrals, DATE(2024,4,1), DATE(2024,9,10), 12000, , "annualise=yes")',
      ),
    ).toBe(
      "#VALUE! 1 April 2024 to 10 September 2024 is not a number of whole months, so annualise=yes has no yearly rate: start on the first day of a month and end on the last",
    );
  });
});

describe("options of a whole theme", () => {
  it("go to the indicators that know them", () => {
    const table = shown(
      '=CSPI.THEMETABLE(3, DATE(2024,4,1), DATE(2025,3,31), , , "dayCount=inclusive", SampleAssessments)',
    ) as unknown[][];
    // by hand: 9, 14, 45 and 46 working days become 10, 15, 46 and 47 with the first day
    expect(table.find((row) => row[0] === "DEC-6")?.slice(2, 5)).toEqual([50, 2, 4]);
  });

  it("are refused where no indicator of the theme knows them", () => {
    expect(
      shown('=CSPI.THEMETABLE(3, DATE(2024,4,1), DATE(2025,3,31), , , "colour=red", SampleAssessments)'),
    ).toMatch(/^#VALUE! Theme 3 has no option "colour": it has "sameDay"/);
  });
});

describe("quartiles", () => {
  it("may be Excel's", () => {
    const spread = shown(
      '=CSPI.DISTRIBUTION("DEC-6", SampleAssessments, DATE(2024,4,1), DATE(2025,3,31), , "quartiles=PERCENTILE.INC")',
    ) as unknown[][];
    // by hand: of 9, 14, 45 and 46 the quarter point is 9 + 0.75 × 5 = 12.75 and the last 45.25
    expect(spread.slice(-3).map((row) => row[1])).toEqual([13, 30, 45]);
  });
});
