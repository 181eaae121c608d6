import { isCellError } from "../../src/core/cells/cell-error";
import type { Grid } from "../../src/core/cells/grid";
import { dayNumber } from "../../src/core/calendar/excel-dates";
import { readList } from "../../src/core/records/read-list";
import { findRecordList } from "../../src/core/records/record-lists";
import { findIndicator } from "../../src/indicators";
import { measureIndicator, type MeasureSettings } from "../../src/indicators/measure";
import { sentencesOf } from "../support/sentences-of";

const YEAR = { from: dayNumber(2023, 4, 1), to: dayNumber(2024, 3, 31) };

const measure = (code: string, listId: string, grid: Grid, settings: MeasureSettings = {}, period = YEAR) => {
  const indicator = findIndicator(code);
  const definition = findRecordList(listId);
  if (isCellError(indicator) || !definition) throw new Error(code);
  const records = readList(grid, definition);
  if (isCellError(records)) throw new Error(records.message);
  return measureIndicator(indicator, records, period, settings);
};

const sentence = (...args: Parameters<typeof measure>): string => {
  const result = measure(...args);
  return isCellError(result) ? `${result.code} ${result.message}` : "no error";
};

const assessments: Grid = [
  ["Child ID", "Assessment start date", "Assessment end date"],
  // by hand: 45, 46 and 0 working days, one that ends before it starts, one open past its limit
  ["A", "12/06/2023", "14/08/2023"],
  ["B", "12/06/2023", "15/08/2023"],
  ["C", "05/06/2023", "05/06/2023"],
  ["D", "10/05/2023", "09/05/2023"],
  ["E", "02/10/2023", null],
];

describe("a percentage", () => {
  const result = measure("DEC-6", "assessments", assessments);
  if (isCellError(result)) throw new Error(result.message);

  it("has numerator, denominator, value and Wilson limits in points", () => {
    expect(result).toMatchObject({ numerator: 2, denominator: 4, value: 50, method: "Wilson 95%" });
    // statsmodels: proportion_confint(2, 4, method="wilson") = (0.1500, 0.8500)
    expect([result.lower, result.upper]).toEqual([15, 85]);
  });

  it("says what is open, overdue or impossible", () => {
    expect(sentencesOf(result.cautions)).toEqual([
      "1 row ends before it starts: counted, but not as in time",
      "1 open at the end of the period, 1 of them past 45 working days already",
      "The first assessment authorisation date in the list is 9 May 2023, and the period starts on 1 April 2023: if the list was cut off there, earlier ones are missing",
      "The last assessment authorisation date in the list is 15 August 2023, and the period ends on 31 March 2024: if the list was drawn in between, later ones are missing",
    ]);
  });

  it("has wider limits at a higher confidence", () => {
    const strict = measure("DEC-6", "assessments", assessments, { confidence: 99.8 });
    expect(!isCellError(strict) && (strict.upper ?? 0) > (result.upper ?? 100)).toBe(true);
  });

  it("is empty, not zero, when there is nothing to take a share of", () => {
    const nothing = measure("DEC-6", "assessments", assessments, {}, { from: 40000, to: 40100 });
    expect(nothing).toMatchObject({ numerator: 0, denominator: 0, value: null, lower: null, upper: null });
  });

  it("counts the first day when told", () => {
    // by hand: 45 working days become 46 with the first day, so only the assessment of one day is in time
    const inclusive = measure("DEC-6", "assessments", assessments, { options: { dayCount: "inclusive" } });
    expect(inclusive).toMatchObject({ numerator: 1, denominator: 4 });
  });
});

describe("a rate", () => {
  const referrals: Grid = [
    ["Child ID", "Referral date"],
    ["A", 45100],
    ["B", 45200],
    ["A", 45300],
  ];

  it("has the population as its denominator and Byar or exact limits", () => {
    const result = measure("ACT-2", "referrals", referrals, { population: 1000 });
    // exact Poisson limits of 3: 0.6187 and 8.7673 (scipy.stats.chi2), per 1,000 × 10,000
    expect(result).toMatchObject({
      value: 30,
      denominator: 1000,
      lower: 6.2,
      upper: 87.7,
      method: "exact Poisson 95%",
    });
  });

  it("is left empty without a population, with a caution", () => {
    const result = measure("ACT-2", "referrals", referrals);
    expect(result).toMatchObject({
      numerator: 3,
      value: null,
      denominator: null,
      method: "no rate: no population given",
    });
    expect(!isCellError(result) && sentencesOf(result.cautions)).toContain(
      "No population given, so there is no rate per 10,000 children: add the number of children aged 0 to 17",
    );
  });

  it("is left empty with a population of zero", () => {
    expect(measure("ACT-2", "referrals", referrals, { population: 0 })).toMatchObject({ value: null });
  });

  it("says so when the period is not a year", () => {
    const result = measure("ACT-2", "referrals", referrals, { population: 1000 }, { from: 45100, to: 45200 });
    expect(!isCellError(result) && sentencesOf(result.cautions)).toEqual([
      "The rate is for 23 June 2023 to 1 October 2023 as it stands; do not set it beside a yearly rate",
    ]);
  });
});

describe("what stays out of a figure is said", () => {
  it("in one caution for each reason", () => {
    const result = measure("DEC-3", "referrals", [
      ["Child ID", "Referral date"],
      ["A", 45100],
      ["A", 45100],
      [null, 45150],
      ["B", null],
    ]);
    expect(!isCellError(result) && sentencesOf(result.cautions)).toEqual([
      "1 row was left out: a referral of the same child on the same day",
      "1 row has no date of referral that could be read and is not counted",
      "1 row has no child identifier: counted, but matched with no other row",
      "The list starts on 23 June 2023; referrals since 1 April 2022 are needed to see every re-referral, so this is too low",
      "The first date of referral in the list is 23 June 2023, and the period starts on 1 April 2023: if the list was cut off there, earlier ones are missing",
      "The last date of referral in the list is 12 August 2023, and the period ends on 31 March 2024: if the list was drawn in between, later ones are missing",
    ]);
  });
});

describe("bad input", () => {
  it("an end before the start", () => {
    expect(sentence("DEC-6", "assessments", assessments, {}, { from: 45383, to: 45382 })).toBe(
      "#VALUE! The period ends on 31 March 2024, before it starts on 1 April 2024: swap the two dates",
    );
  });

  it("a column that the indicator needs", () => {
    expect(
      sentence("DEC-1", "referrals", [
        ["Child ID", "Referral date"],
        ["A", 45100],
      ]),
    ).toBe(
      '#VALUE! No column "Referral with no further action" in this list, which DEC-1 needs: add it, or name it in the mapping argument',
    );
  });

  it("the wrong list", () => {
    expect(
      sentence("DEC-6", "referrals", [
        ["Child ID", "Referral date"],
        ["A", 45100],
      ]),
    ).toBe("#VALUE! DEC-6 is not counted from referrals: select the list of assessments");
  });

  it("an indicator that no list supports", () => {
    expect(sentence("OUT-1", "assessments", assessments)).toBe(
      '#N/A OUT-1 (Hospital admissions, injuries) comes from published figures, not from a list: use =CSPI.BENCHMARK("OUT-1", area, year)',
    );
  });

  it("an option that is not one", () => {
    expect(sentence("DEC-6", "assessments", assessments, { options: { clock: "sundial" } })).toBe(
      '#VALUE! The option clock cannot be "sundial": use "assessmentStart" or "referral"',
    );
  });

  it("a list that has to stand beside", () => {
    expect(
      sentence("PLN-1", "child-protection-plans", [
        ["Child ID", "Plan start date", "Plan end date"],
        ["A", 45000, 45010],
      ]),
    ).toBe("#VALUE! PLN-1 needs the list of reviews as well: add it as a further range");
  });

  it("vacancies that no list holds", () => {
    expect(
      sentence("WRK-1", "workforce", [
        ["SWENo", "AgencyWorker", "FTE"],
        ["SW1", 0, 1],
      ]),
    ).toBe(
      "#VALUE! WRK-1 needs the number of vacancies, which no list of workers holds: give it as the option vacancies, in full-time equivalents, or use a list of workforce counts",
    );
  });
});
