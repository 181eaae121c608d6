import { isCellError } from "../../src/core/cells/cell-error";
import { breakdownIndicator } from "../../src/indicators/breakdown";
import { findIndicator } from "../../src/indicators";
import { expectedAnswers, oracleList, YEAR_TO_MARCH_2024 } from "./oracle-lists";

const referrals = oracleList("synthetic-authority/annexa_list_3.csv", "referrals");
const assessments = oracleList("synthetic-authority/annexa_list_4.csv", "assessments");

const split = (code: string, by: string, records = referrals) => {
  const indicator = findIndicator(code);
  if (isCellError(indicator)) throw new Error(indicator.message);
  return breakdownIndicator(indicator, records, YEAR_TO_MARCH_2024, by);
};

const groups = (code: string, by: string, records = referrals) => {
  const result = split(code, by, records);
  if (isCellError(result)) throw new Error(result.message);
  return result;
};

describe("a breakdown", () => {
  it("gives the published groups of sources the expected counts", () => {
    const census = oracleList("synthetic-authority/CINdetails.csv", "referrals");
    const expected = expectedAnswers("synthetic-authority/expected-2024.json")["results"] as Record<
      string,
      unknown
    >;
    const rows = groups("ACT-2", "Referral source group", census).rows;
    expect(Object.fromEntries(rows.map((row) => [row.group, row.measure.numerator]))).toEqual(
      expected["referrals_by_source"],
    );
    expect(rows[0]?.group).toBe("Individual");
  });

  it.each([
    ...["Gender", "Ethnicity", "Referral Source", "Age band", "Month", "quarter"].map((by) => ["DEC-1", by]),
    ["DEC-3", "Referral NFA?"],
  ])("of %s by %s adds up to the whole", (code, by) => {
    const { rows, total } = groups(code, by);
    const sum = (of: (row: (typeof rows)[number]) => number | null) =>
      rows.reduce((all, row) => all + (of(row) ?? 0), 0);
    expect(sum((row) => row.measure.numerator)).toBe(total.numerator);
    expect(sum((row) => row.measure.denominator)).toBe(total.denominator);
    expect(rows.length).toBeGreaterThan(1);
  });

  it("keeps ages and months in their order", () => {
    expect(groups("DEC-1", "age").rows.map((row) => row.group)).toEqual([
      "Unborn",
      "Under 1",
      "1 to 4",
      "5 to 9",
      "10 to 15",
      "16 and over",
    ]);
    expect(
      groups("DEC-1", "month")
        .rows.map((row) => row.group)
        .slice(0, 2),
    ).toEqual(["Oct 2023", "Nov 2023"]);
  });

  it("gives each group its own median", () => {
    const { rows, total } = groups("DEC-11", "Gender", assessments);
    const medians = rows.map((row) => row.measure.value ?? NaN);
    expect(Math.min(...medians)).toBeLessThanOrEqual(total.value ?? NaN);
    expect(Math.max(...medians)).toBeGreaterThanOrEqual(total.value ?? NaN);
  });

  it("says what a list can be split by", () => {
    const result = split("DEC-1", "shoe size");
    expect(isCellError(result) && result.message).toBe(
      'The list cannot be split by "shoe size": use "Sex", "Ethnicity", "Source of referral", "Referral with no further action", "Allocated team", "Allocated worker", "Age band", "Referral source group", "Month", "Quarter"',
    );
  });
});
