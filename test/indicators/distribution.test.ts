import { isCellError } from "../../src/core/cells/cell-error";
import { findIndicator, indicators } from "../../src/indicators";
import { distributionOf, type Distribution } from "../../src/indicators/distribution";
import type { RecordList } from "../../src/core/records/record-list";
import { expectedAnswers, oracleList, YEAR_TO_MARCH_2024 } from "./oracle-lists";

const expected = expectedAnswers("edge-cases/expected.json")["expected"] as Record<string, unknown>;

const distribution = (code: string, records: RecordList): Distribution => {
  const indicator = findIndicator(code);
  if (isCellError(indicator)) throw new Error(indicator.message);
  const result = distributionOf(indicator, records, YEAR_TO_MARCH_2024);
  if (isCellError(result)) throw new Error(result.message);
  return result;
};

describe("a distribution", () => {
  const assessments = distribution("DEC-6", oracleList("edge-cases/Assessments.csv", "assessments"));

  it("has the published bands, and says how many rows are in none", () => {
    expect(assessments.bands.map((band) => band.count)).toEqual(
      Object.values(expected["assessment_bands"] as Record<string, number>),
    );
    expect(assessments.withoutDuration).toBe(expected["assessments_no_valid_duration"]);
    expect(assessments.counted).toBe(expected["assessments_completed"]);
    // by hand: 2 of 6
    expect(assessments.bands.find((band) => band.label === "41-45")?.share).toBe(33.3);
  });

  it("has median and quartiles in whole days", () => {
    const { lowerQuartile, median, upperQuartile } = assessments;
    expect([lowerQuartile, median, upperQuartile]).toEqual(expected["assessment_days_p25_median_p75"]);
  });

  it("of plans is in days", () => {
    const plans = oracleList("edge-cases/ChildProtectionPlans.csv", "child-protection-plans");
    expect(distribution("PLN-3", plans).bands.map((band) => band.count)).toEqual(
      Object.values(expected["cpp_31march_duration"] as Record<string, number>),
    );
    expect(distribution("PLN-4", plans).bands.map((band) => band.count)).toEqual(
      Object.values(expected["cpp_ended_duration"] as Record<string, number>),
    );
  });

  it("is refused where nothing is timed", () => {
    const indicator = findIndicator("DEC-1");
    if (isCellError(indicator)) throw new Error(indicator.message);
    const result = distributionOf(
      indicator,
      oracleList("edge-cases/CINdetails.csv", "referrals"),
      YEAR_TO_MARCH_2024,
    );
    expect(isCellError(result) && result.message).toBe(
      "DEC-1 times nothing, so it has no distribution: use DEC-6, DEC-7, PLN-3, PLN-4 or WRK-6",
    );
  });

  it("has bands that follow each other without a gap", () => {
    const banded = indicators.flatMap((one) => (one.bands ? [one.bands] : []));
    expect(banded).toHaveLength(12);
    banded.forEach((bands) =>
      bands.slice(1).forEach((band, position) => expect(band.above).toBe(bands[position]?.upTo)),
    );
  });
});
