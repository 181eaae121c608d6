import { figure, measured, writtenList as read } from "./oracle-lists";

const number = (code: string, list: ReturnType<typeof read>, options = {}, others = [] as (typeof list)[]) =>
  measured(code, list, { options, others, population: 1000 }).numerator;

describe("several rows of a child on one day", () => {
  it("are each a re-referral when each counts", () => {
    const list = read("referrals", [
      ["Child ID", "Referral date"],
      ["A", "01/03/2023"],
      ["A", "01/05/2023"],
      ["A", "01/05/2023"],
    ]);
    expect(figure("DEC-3", list)).toEqual([1, 1, 100]);
    // by hand: both rows of May have the referral of March before them
    expect(figure("DEC-3", list, { sameDay: "each" })).toEqual([2, 2, 100]);
  });

  it("are each a plan, as in the census, or one", () => {
    const list = read("child-protection-plans", [
      ["Child ID", "Plan start date", "Plan end date"],
      ["A", "01/05/2023", null],
      ["A", "01/05/2023", null],
      [null, "01/05/2023", null],
      [null, "01/05/2023", null],
    ]);
    expect(number("ACT-6", list)).toBe(4);
    expect(number("ACT-6", list, { sameStart: "once" })).toBe(3);
    expect(number("ACT-7", list, { unit: "children" })).toBe(3);
  });
});

describe("children in need", () => {
  const list = read("referrals", [
    ["Child ID", "Referral date", "Closure date", "Reason for closure", "Referral NFA"],
    ["A", "01/02/2023", "30/04/2023", "RC7", "No"],
    ["A", "01/06/2023", null, null, "No"],
    ["B", "01/05/2023", "31/03/2024", "RC7", "No"],
    ["C", "01/05/2023", "01/04/2024", "RC7", "No"],
    ["D", "01/05/2023", "02/06/2023", "RC8", "No"],
    ["E", "01/05/2023", null, null, "Yes"],
    ["F", "01/03/2023", "31/03/2023", "RC7", "No"],
  ]);

  it("at the end, started, ended and at any point, by episode and by child", () => {
    expect(number("ACT-1", list)).toBe(2);
    expect(number("ACT-1", list, { which: "starting" })).toBe(3);
    expect(number("ACT-1", list, { which: "ending" })).toBe(2);
    expect(number("ACT-1", list, { which: "at any point" })).toBe(4);
    expect(number("ACT-1", list, { which: "at any point", unit: "children" })).toBe(3);
  });

  it("without those that wait for an assessment, when told", () => {
    const assessments = read("assessments", [
      ["Child ID", "Assessment start date", "Assessment end date"],
      ["A", "01/02/2023", "20/02/2023"],
      ["C", "01/05/2023", "31/03/2024"],
    ]);
    // by hand: A's assessment belongs to the earlier episode, so A waits
    expect(number("ACT-1", list, { awaiting: "left out" }, [assessments])).toBe(1);
    expect(() => number("ACT-1", list, { awaiting: "left out" })).toThrow(
      "The option awaiting needs the list of assessments as well: add it as a further range",
    );
  });
});

describe("conferences of children who moved in", () => {
  const enquiries = read("section-47-enquiries", [
    ["Child ID", "S47 start date", "Date of Initial CPC"],
    ["A", "02/10/2023", "23/10/2023"],
    ["A", "02/01/2024", "31/01/2024"],
  ]);
  const referrals = read("referrals", [
    ["Child ID", "Referral date", "Date of Initial CPC"],
    ["B", "03/07/2023", "24/07/2023"],
  ]);

  it("are inside, left out or counted alone", () => {
    const count = (code: string, options = {}) => number(code, enquiries, options, [referrals]);
    expect(count("ACT-5")).toBe(3);
    expect(count("ACT-5", { transfers: "left out" })).toBe(2);
    expect(count("ACT-5", { transfers: "only" })).toBe(1);
    expect(count("ACT-5", { unit: "children" })).toBe(2);
    // by hand: 15, 20 and 15 working days; with the first day 16, 21 and 16
    expect(count("DEC-7")).toBe(2);
    expect(count("DEC-7", { dayCount: "inclusive" })).toBe(0);
  });
});

describe("PLN-1, reviews in time", () => {
  it("judges the twelve months to the day, whatever the list holds before the last review ahead of them", () => {
    const plans = read("child-protection-plans", [
      ["Child ID", "Plan start date", "Plan end date"],
      ["A", "01/03/2022", null],
      ["B", "01/03/2022", null],
    ]);
    const reviews = read("reviews", [
      ["Child ID", "Review date"],
      // by hand: A's first review came after 122 days and the next 214 days later, both before the year;
      // then 179 and 183 days
      ["A", "01/07/2022"],
      ["A", "31/01/2023"],
      ["A", "29/07/2023"],
      ["A", "28/01/2024"],
      // B's last review before the year was 184 days before the next
      ["B", "31/01/2023"],
      ["B", "03/08/2023"],
      ["B", "28/01/2024"],
    ]);
    expect(figure("PLN-1", plans, {}, [reviews])).toEqual([1, 2, 50]);
  });
});

describe("children looked after", () => {
  const list = read("children-looked-after", [
    [
      "Child ID",
      "Date Started to be Looked After",
      "Date Ceased to be Looked After",
      "Reason Ceased to be Looked After",
      "Child's Legal Status",
      "UASC",
    ],
    ["A", "01/05/2023", null, null, "C2", "Yes"],
    ["B", "01/05/2022", "31/03/2024", "E11", "C2", "No"],
    ["C", "01/05/2022", "31/12/2023", "X1", "C2", "No"],
    ["D", "01/05/2023", "01/06/2023", "E8", "V4", "No"],
    ["E", "01/05/2022", null, null, "V2", null],
  ]);

  it("at the end, starting and ceasing, without short breaks and changes of episode", () => {
    expect(number("ACT-10", list)).toBe(2);
    expect(number("ACT-10", list, { which: "starting" })).toBe(1);
    expect(number("ACT-10", list, { which: "ending" })).toBe(1);
    expect(figure("ACT-17", list)).toEqual([1, 2, 50]);
  });
});

describe("early help and contacts", () => {
  it("may be counted by completion, or as they stand open", () => {
    const list = read("early-help-assessments", [
      [
        "Child ID",
        "Assessment start date",
        "Assessment completion date",
        "Organisation completing assessment",
      ],
      ["A", "31/03/2023", "01/05/2023", "School"],
      ["B", "01/04/2023", null, "Health"],
      ["C", "01/04/2023", "01/04/2024", "Health"],
    ]);
    expect(number("ACT-12", list)).toBe(2);
    expect(number("ACT-12", list, { which: "ending" })).toBe(1);
    expect(number("ACT-12", list, { which: "open" })).toBe(2);
  });

  it("contacts need no outcome", () => {
    const list = read("contacts", [
      ["Child ID", "Date of Contact", "Contact Source"],
      ["A", "01/05/2023", "6"],
      ["A", "01/05/2023", "6"],
      ["B", "01/04/2024", "6"],
    ]);
    expect(number("ACT-14", list)).toBe(2);
    expect(number("ACT-14", list, { unit: "children" })).toBe(1);
  });
});

describe("care leavers", () => {
  const list = read("care-leavers", [
    [
      "Child ID",
      "Date of birth",
      "Eligibility Category",
      "LA in Touch",
      "Type of Accommodation",
      "Suitability of Accommodation",
      "Activity Status",
    ],
    [
      "A",
      "01/04/2004",
      "Former relevant child",
      "Yes",
      "U: Independent living",
      "Suitable",
      "F1: Full time in higher education",
    ],
    ["B", "31/03/2005", "Former relevant child", "No", "R: Residence not known", null, null],
    [
      "C",
      "01/04/2005",
      "Former relevant child",
      "Yes",
      "X: In custody",
      "Unsuitable",
      "G5: Not in education, employment or training - other",
    ],
    [
      "D",
      "01/01/2004",
      "Former relevant child",
      "Died",
      "U: Independent living",
      "Suitable",
      "F1: Full time in higher education",
    ],
    [
      "E",
      "01/01/2002",
      "Former relevant child",
      "Yes",
      "Z: With former foster carers",
      "Suitable",
      "P5: Part time in training or employment, not an apprenticeship",
    ],
  ]);

  it("have two denominators", () => {
    expect(figure("OUT-10", list)).toEqual([3, 4, 75]);
    expect(figure("OUT-11", list)).toEqual([2, 4, 50]);
    expect(figure("OUT-12", list)).toEqual([2, 3, 67]);
    expect(figure("OUT-13", list)).toEqual([1, 4, 25]);
  });

  it("may be those whose 19th, 20th or 21st birthday is in the year", () => {
    // by hand: on 31 March 2024 A is 19, B 19 (on the day), C 18, E 22
    expect(figure("OUT-11", list, { ages: "19 to 21" })).toEqual([1, 2, 50]);
    expect(figure("OUT-11", list, { ages: "17 to 18" })).toEqual([0, 1, 0]);
  });
});
