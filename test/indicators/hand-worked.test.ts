import { dayNumber } from "../../src/core/calendar/excel-dates";
import { quantile } from "../../src/core/statistics/quantile";
import { figure, measured, writtenList as read } from "./oracle-lists";

describe("ACT-3, referrals by source", () => {
  const list = read("referrals", [
    ["Child ID", "Referral date", "Source of referral"],
    ["A", "01/05/2023", "6"],
    ["B", "02/05/2023", "Schools"],
    ["C", "03/05/2023", "3A"],
    ["D", "04/05/2023", "3E"],
    ["E", "01/04/2024", "6"],
  ]);

  it("counts one group of all referrals of the period", () => {
    // by hand: one of four by the police, two of four by health
    expect(figure("ACT-3", list)).toEqual([1, 4, 25]);
    expect(figure("ACT-3", list, { source: "Health services" })).toEqual([2, 4, 50]);
  });
});

describe("ACT-9, assessment factors", () => {
  const list = read("assessments", [
    ["Child ID", "Assessment start date", "Assessment end date", "Assessment factors"],
    ["A", "01/05/2023", "01/06/2023", "3B, 4A"],
    ["B", "01/05/2023", "02/06/2023", "4A;16A"],
    ["C", "01/05/2023", "03/06/2023", null],
    ["D", "01/05/2023", null, "3B"],
  ]);

  it("leaves out assessments that are open or without factors", () => {
    expect(figure("ACT-9", list)).toEqual([1, 2, 50]);
    expect(figure("ACT-9", list, { factor: "4A" })).toEqual([2, 2, 100]);
  });
});

describe("ACT-13, contacts that became referrals", () => {
  it("counts outcomes in words", () => {
    const list = read("contacts", [
      ["Child ID", "Date of contact", "Contact outcome"],
      ["A", "01/05/2023", "Progressed to referral"],
      ["A", "01/05/2023", "NFA"],
      ["B", "02/05/2023", "Information and advice"],
    ]);
    // by hand: one of three, every row counts: 33.33
    expect(figure("ACT-13", list)).toEqual([1, 3, 33.3]);
  });
});

describe("ACT-12, early help", () => {
  it("counts starts in the period", () => {
    const list = read("early-help-assessments", [
      [
        "Child ID",
        "Assessment start date",
        "Assessment completion date",
        "Organisation completing assessment",
      ],
      ["A", "31/03/2023", "01/05/2023", "School"],
      ["B", "01/04/2023", null, "Health"],
    ]);
    expect(measured("ACT-12", list, { population: 1000 })).toMatchObject({ numerator: 1, value: 10 });
  });
});

describe("DEC-6 and DEC-11, the clock of assessments", () => {
  const list = read("assessments", [
    ["Child ID", "Date of referral", "Assessment start date", "Assessment end date"],
    // by hand: 45 working days from the start, 46 from the referral the working day before
    ["A", "09/06/2023", "12/06/2023", "14/08/2023"],
    ["B", "12/06/2023", "12/06/2023", "13/06/2023"],
  ]);

  it("starts with the assessment, or with the referral when told", () => {
    expect(figure("DEC-6", list)).toEqual([2, 2, 100]);
    expect(figure("DEC-6", list, { clock: "referral" })).toEqual([1, 2, 50]);
  });

  it("gives the median in whole working days, halves up", () => {
    expect(quantile([45, 1], 0.5)).toBe(23);
    expect(measured("DEC-11", list)).toMatchObject({ numerator: 2, denominator: null, value: 23 });
    // by hand: (46 + 1) / 2 = 23.5
    expect(measured("DEC-11", list, { options: { clock: "referral" } }).value).toBe(24);
  });
});

describe("conferences as a list of their own", () => {
  const list = read("conferences", [
    [
      "Child Unique ID",
      "Strategy Discussion Date",
      "Conference Date",
      "Conference Type",
      "Resulted in a Plan",
    ],
    ["A", "02/10/2023", "23/10/2023", "Initial", "Yes"],
    ["B", "02/10/2023", "24/10/2023", "ICPC", "No"],
    ["C", null, "24/10/2023", "Transfer in", "Yes"],
    ["A", null, "15/01/2024", "Review", "Yes"],
  ]);

  it("leaves reviews out", () => {
    // by hand: 2 October to 23 October 2023 is 15 working days; the transfer has no strategy discussion
    expect(figure("DEC-7", list)).toEqual([1, 3, 33.3]);
    expect(figure("DEC-12", list)).toEqual([2, 3, 66.7]);
    expect(measured("ACT-5", list, { population: 1000 }).numerator).toBe(3);
  });
});

describe("DEC-10, time in need", () => {
  it("counts two years from 730 days", () => {
    const list = read("referrals", [
      ["Child ID", "Referral date", "Closure date", "Referral NFA"],
      // by hand: 31 March 2024 less 730 days is 1 April 2022 (2024 has a leap day)
      ["A", "01/04/2022", null, "No"],
      ["B", "02/04/2022", null, "No"],
      ["C", "01/04/2020", "31/03/2024", "No"],
      ["D", "01/04/2020", null, "Yes"],
    ]);
    expect(figure("DEC-10", list)).toEqual([1, 2, 50]);
  });
});

describe("plans", () => {
  const list = read("child-protection-plans", [
    [
      "Child ID",
      "Plan start date",
      "Plan end date",
      "Initial category of abuse",
      "Latest category of abuse",
      "Last visit date",
    ],
    ["A", "01/02/2024", null, "NEG", "EMO", "15/03/2024"],
    ["B", "01/02/2024", null, "NEG", "NEG", "14/03/2024"],
    ["C", "18/03/2024", null, "PHY", "PHY", null],
    ["D", "01/02/2023", "31/03/2024", "NEG", "NEG", "29/03/2024"],
  ]);

  it("PLN-7 by latest and by initial category", () => {
    expect(figure("PLN-7", list)).toEqual([1, 3, 33.3]);
    expect(figure("PLN-7", list, { which: "initial" })).toEqual([2, 3, 66.7]);
  });

  it("PLN-5 within the timescale, for plans at least that old", () => {
    // by hand: up to 31 March 2024 there are 9 working days after 15 March (Good Friday left out), 10 after
    // 14 March, 11 after 13 March; plan C is 8 working days old
    expect(figure("PLN-5", list)).toEqual([2, 2, 100]);
    expect(figure("PLN-5", list, { timescale: 9 })).toEqual([1, 2, 50]);
    expect(figure("PLN-5", list, { timescale: 16, timescaleUnit: "days" })).toEqual([1, 2, 50]);
  });

  it("PLN-1 judges reviews by 91 and 183 days", () => {
    const plans = read("child-protection-plans", [
      ["Child ID", "Plan start date", "Plan end date"],
      ["A", "01/05/2023", null],
      ["B", "01/05/2023", null],
      ["C", "01/05/2023", null],
      ["D", "01/05/2022", null],
    ]);
    const reviews = read("reviews", [
      ["Child ID", "Review date"],
      // by hand: 31 July 2023 is day 91, 30 January 2024 is 183 days on; 1 August is day 92
      ["A", "31/07/2023"],
      ["A", "30/01/2024"],
      ["B", "01/08/2023"],
      ["B", "30/01/2024"],
      // the review before the year is the first that is known, so what came before it is not judged
      ["D", "31/01/2023"],
      ["D", "01/08/2023"],
      ["D", "30/01/2024"],
    ]);
    expect(figure("PLN-1", plans, {}, [reviews])).toEqual([2, 4, 50]);
    expect(figure("PLN-1", plans, { firstReviewDays: 92 }, [reviews])).toEqual([3, 4, 75]);
  });
});

describe("ACT-10, children looked after", () => {
  it("leaves out short breaks, which it tells, and those who ceased", () => {
    const list = read("children-looked-after", [
      [
        "Child ID",
        "Date Started to be Looked After",
        "Date Ceased to be Looked After",
        "Child's Legal Status",
      ],
      ["A", "01/04/2020", null, "C2: FCO"],
      ["B", "01/04/2020", "31/03/2024", "C2"],
      ["C", "01/04/2020", null, "V4: Short term breaks, agreements recorded"],
      ["D", "31/03/2024", "01/04/2024", "V2: Single period under S20"],
    ]);
    const measure = measured("ACT-10", list, { population: 1000 });
    expect(measure).toMatchObject({ numerator: 2, value: 20 });
    expect(measure.cautions).toContainEqual({
      sentence: "1 row is of agreed short breaks (V3, V4) and is not counted",
      rows: 1,
    });
  });
});

describe("the workforce year", () => {
  it("has a day more when 29 February is in it", () => {
    const list = read("workforce", [
      ["SWENo", "AgencyWorker", "FTE", "WorkingDaysLost"],
      ["SW1", 0, 1, 25.4],
    ]);
    const year = (from: number, to: number) =>
      measured("WRK-4", list, {}, { from: dayNumber(from, 10, 1), to: dayNumber(to, 9, 30) });
    expect(year(2023, 2024)).toMatchObject({ denominator: 254, value: 10 });
    expect(year(2022, 2023)).toMatchObject({ denominator: 253, value: 10 });
  });
});
