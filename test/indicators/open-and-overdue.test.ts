import { isCellError } from "../../src/core/cells/cell-error";
import { casesOf } from "../../src/indicators/cases";
import { findIndicator } from "../../src/indicators";
import { figure, measured, writtenList as read, YEAR_TO_MARCH_2024 } from "./oracle-lists";
import { sentencesOf } from "../support/sentences-of";

describe("DEC-13, open assessments", () => {
  const list = read("assessments", [
    ["Child ID", "Assessment start date", "Assessment end date", "Date of referral"],
    // by hand: up to 31 March 2024 (Good Friday 29 March left out) there are 46 working days after Wednesday
    // 24 January (2 to the Friday, 44 in nine weeks less one holiday) and 45 after 25 January
    ["A", "24/01/2024", null, "23/01/2024"],
    ["B", "25/01/2024", null, "24/01/2024"],
    ["C", "24/01/2024", "01/04/2024", "24/01/2024"],
    ["D", "24/01/2024", "31/03/2024", "24/01/2024"],
    ["E", "01/04/2024", null, "01/04/2024"],
  ]);

  it("are overdue from the 46th working day on; one authorised later is open", () => {
    expect(figure("DEC-13", list)).toEqual([2, 3, 66.7]);
    expect(figure("DEC-13", list, { clock: "referral" })).toEqual([3, 3, 100]);
  });

  it("are listed row by row", () => {
    const indicator = findIndicator("DEC-13");
    if (isCellError(indicator)) throw new Error(indicator.message);
    const cases = casesOf(indicator, list, YEAR_TO_MARCH_2024, "numerator");
    expect(!isCellError(cases) && cases.rangeRows).toEqual([2, 4]);
  });
});

describe("the clock of an assessment that starts with the referral", () => {
  it("is looked up in the list of referrals, by episode", () => {
    const assessments = read("assessments", [
      ["Child ID", "CINdetailsID", "Assessment start date", "Assessment end date"],
      ["A", "1", "12/06/2023", "14/08/2023"],
      ["A", "2", "12/06/2023", "14/08/2023"],
    ]);
    const referrals = read("referrals", [
      ["Child ID", "CINdetailsID", "Referral date"],
      // by hand: 45 working days from 12 June to 14 August, 46 from the Friday before
      ["A", "1", "09/06/2023"],
      ["A", "2", "12/06/2023"],
    ]);
    expect(figure("DEC-6", assessments, { clock: "referral" }, [referrals])).toEqual([1, 2, 50]);
  });

  it("needs to be told", () => {
    const assessments = read("assessments", [
      ["Child ID", "Assessment start date", "Assessment end date"],
      ["A", "12/06/2023", "14/08/2023"],
    ]);
    expect(() => figure("DEC-6", assessments, { clock: "referral" })).toThrow(
      "clock=referral needs the list of referrals as well: add it as a further range",
    );
  });
});

describe("DEC-14, conferences due and not held", () => {
  it("leaves out enquiries that need none and those whose conference was held", () => {
    const list = read("section-47-enquiries", [
      ["Child ID", "S47 start date", "Date of Initial CPC", "ICPC not required"],
      // by hand: 16 working days after Wednesday 6 March 2024 to the 31st (2, then 5, 5 and 4 with Good Friday
      // left out), 15 after 7 March
      ["A", "06/03/2024", null, "No"],
      ["A", "06/03/2024", null, "No"],
      ["B", "07/03/2024", null, "No"],
      ["C", "01/03/2024", null, "Yes"],
      ["D", "01/03/2024", "22/03/2024", "No"],
      ["E", "01/03/2024", "02/04/2024", null],
    ]);
    expect(figure("DEC-14", list)).toEqual([2, 3, 66.7]);
    expect(figure("DEC-14", list, { sameDay: "each" })).toEqual([3, 4, 75]);
  });
});

describe("PLN-8, reviews overdue", () => {
  const headings = ["Child ID", "Plan start date", "Plan end date", "Date of latest review conference"];
  const rows = [
    // by hand, to 31 March 2024: 31 December is 91 days back, 30 December 92; 30 September 183, 29 September 184
    ["A", "31/12/2023", null, null],
    ["B", "30/12/2023", null, null],
    ["C", "01/05/2023", null, "30/09/2023"],
    ["D", "01/05/2023", null, "29/09/2023"],
    ["E", "01/01/2024", null, null],
    ["F", "01/05/2023", null, "02/04/2024"],
    ["G", "01/05/2023", "30/03/2024", null],
  ];

  it("are counted from the plan's own latest review", () => {
    const plans = read("child-protection-plans", [headings, ...rows]);
    expect(figure("PLN-8", plans)).toEqual([2, 5, 40]);
    expect(sentencesOf(measured("PLN-8", plans).cautions)).toContain(
      "1 row has a latest review after the day of the figure: what was before is not known, so it is not counted as overdue",
    );
  });

  it("are counted from the list of reviews where it is given", () => {
    const plans = read("child-protection-plans", [headings, ...rows]);
    const reviews = read("reviews", [
      ["Child ID", "Review date"],
      ["D", "01/10/2023"],
      ["F", "02/04/2024"],
    ]);
    // by hand: B, C and F have no review by the day, F's is later; D's is 182 days back
    expect(figure("PLN-8", plans, {}, [reviews])).toEqual([3, 5, 60]);
  });
});

describe("PLN-9 and PLN-10, visits", () => {
  const list = read("child-protection-plans", [
    ["Child ID", "Plan start date", "Plan end date", "Last visit date", "Seen alone"],
    // by hand: 14 March 2024 is 10 working days before 31 March, 13 March 11
    ["A", "01/02/2024", null, "14/03/2024", "Yes"],
    ["B", "01/02/2024", null, "13/03/2024", "No"],
    ["C", "13/03/2024", null, null, null],
    ["D", "14/03/2024", null, null, null],
    ["E", "01/02/2024", null, "05/04/2024", "Yes"],
    ["F", "01/02/2024", "31/03/2024", null, "Yes"],
  ]);

  it("are overdue by the last visit, or by the start of a plan without one", () => {
    expect(figure("PLN-9", list)).toEqual([2, 5, 40]);
    expect(figure("PLN-9", list, { timescale: 17, timescaleUnit: "days" })).toEqual([2, 5, 40]);
  });

  it("were alone, of those for whom it is known", () => {
    expect(figure("PLN-10", list)).toEqual([2, 3, 66.7]);
  });
});

describe("DEC-15, assessments that found no need", () => {
  it("are of the assessments completed", () => {
    const list = read("assessments", [
      ["Child ID", "Assessment start date", "Assessment end date", "Assessed as in need"],
      ["A", "01/05/2023", "01/06/2023", "No"],
      ["B", "01/05/2023", "02/06/2023", "Yes"],
      ["C", "01/05/2023", "03/06/2023", null],
      ["D", "01/05/2023", null, "No"],
    ]);
    expect(figure("DEC-15", list)).toEqual([1, 3, 33.3]);
  });
});
