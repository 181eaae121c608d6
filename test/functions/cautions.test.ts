import { evaluateExample } from "../support/evaluate-example";
import { testContext } from "../support/test-context";

const context = testContext();

const cautionsOf = (call: string): unknown => {
  const result = evaluateExample(call, context);
  return typeof result === "object" && result !== null && "code" in result
    ? `${result.code} ${result.message}`
    : result;
};

const YEAR = "DATE(2024,4,1), DATE(2025,3,31)";

/**
 * Seven rows of the sheet below the headings: two referrals of A1 on one day, one date that is no date,
 * one blank, one without an identifier, one in March and a total row. Counted are A1 once, the nameless
 * one and A4: three.
 */
const REFERRALS =
  '{"Child ID","Date of referral","Referral NFA";"A1","02/04/2024","Y";"A1","02/04/2024","N";' +
  '"A2","soon","N";"A3","","N";"","10/06/2024","";"A4","20/03/2025","N";"Total","",""}';

describe("what CAUTIONS says", () => {
  test("every row that is not counted is told, with its number", () => {
    expect(evaluateExample(`=CSPI.MEASURE("DEC-1", ${REFERRALS}, ${YEAR})`, context)).toMatchObject([
      [expect.anything(), 1, 3, expect.anything(), expect.anything()],
    ]);
    expect(cautionsOf(`=CSPI.CAUTIONS("DEC-1", ${REFERRALS}, ${YEAR})`)).toEqual([
      ["A total row was left out: row 8", 1],
      [
        '1 cell under "Date of referral" could not be read (not a date with the day first, such as 31/03/2024), in row 4',
        1,
      ],
      ["1 row was left out: a referral of the same child on the same day", 1],
      ["2 rows have no date of referral that could be read and are not counted", 2],
      ["1 row has no child identifier: counted, but matched with no other row", 1],
      ['1 row has no answer for "Referral NFA" and counts as no', 1],
    ]);
  });

  test("what the reading of a further list told has the name of the list", () => {
    const plans = '{"Child ID","CPP start date","CPP end date";"A1","01/06/2023",""}';
    const reviews = '{"Child ID","Date of the review";"A1","01/09/2023";"A1","June"}';
    expect(cautionsOf(`=CSPI.CAUTIONS("PLN-1", ${plans}, ${YEAR}, , , , , ${reviews})`)).toContainEqual([
      expect.stringMatching(/^Reviews: 1 cell under "Date of the review" could not be read/),
      1,
    ]);
  });

  test("a list that stops before the period ends may have been drawn too early", () => {
    const list = '{"Child ID","Date of referral","Referral NFA";"A1","02/04/2024","Y";"A2","28/02/2025","N"}';
    // 28 February to 31 March is 31 days, to 1 April 32
    expect(cautionsOf(`=CSPI.CAUTIONS("DEC-1", ${list}, ${YEAR})`)).toEqual([["None", "[z]"]]);
    expect(cautionsOf(`=CSPI.CAUTIONS("DEC-1", ${list}, DATE(2024,4,2), DATE(2025,4,1))`)).toEqual([
      [
        "The last date of referral in the list is 28 February 2025, and the period ends on 1 April 2025: if the list was drawn in between, later ones are missing",
        "[z]",
      ],
    ]);
    // 1 March 2024 to 2 April is 32 days
    expect(cautionsOf(`=CSPI.CAUTIONS("DEC-1", ${list}, DATE(2024,3,1), DATE(2025,2,28))`)).toEqual([
      [
        "The first date of referral in the list is 2 April 2024, and the period starts on 1 March 2024: if the list was cut off there, earlier ones are missing",
        "[z]",
      ],
    ]);
    expect(cautionsOf(`=CSPI.CAUTIONS("DEC-1", ${list}, DATE(2024,5,1), DATE(2024,5,31))`)).toEqual([
      ["The list holds nothing (a referral) between 1 May 2024 and 31 May 2024", "[z]"],
    ]);
  });

  test("a rate without its population is told, not refused", () => {
    expect(cautionsOf('=CSPI.CAUTIONS("ACT-2", SampleReferrals, DATE(2024,4,1), DATE(2025,1,31))')).toEqual([
      [
        "The rate is for 1 April 2024 to 31 January 2025 as it stands; do not set it beside a yearly rate",
        "[z]",
      ],
      [
        "No population given, so there is no rate per 10,000 children: add the number of children aged 0 to 17",
        "[z]",
      ],
    ]);
  });

  test.each([
    [
      `=CSPI.CAUTIONS("DEC-99", SampleReferrals, ${YEAR})`,
      '#N/A No indicator "DEC-99": did you mean DEC-9? See =CSPI.INDICATORS() for the codes',
    ],
    [
      `=CSPI.CAUTIONS("DEC-6", SampleReferrals, ${YEAR})`,
      "#VALUE! DEC-6 is not counted from referrals: select the list of assessments",
    ],
    [
      `=CSPI.CAUTIONS("DEC-1", SampleReferrals, ${YEAR}, , , , "first")`,
      '#VALUE! Give is "first": give "list" or "summary"',
    ],
    [
      `=CSPI.CAUTIONS("ACT-2", SampleReferrals, ${YEAR}, "Kant")`,
      '#N/A No area is called "Kant": did you mean Kent?',
    ],
    [
      '=CSPI.CAUTIONS("DEC-1", SampleReferrals, DATE(2025,3,31), DATE(2024,4,1))',
      "#VALUE! The period ends on 1 April 2024, before it starts on 31 March 2025: swap the two dates",
    ],
    [
      `=CSPI.CAUTIONS("DEC-1", {"",""}, ${YEAR})`,
      "#VALUE! The range is empty: select referrals with the heading row",
    ],
  ])("%s: %s", (call, problem) => {
    expect(cautionsOf(call)).toBe(problem);
  });
});
