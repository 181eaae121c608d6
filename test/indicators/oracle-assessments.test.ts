import { isCellError } from "../../src/core/cells/cell-error";
import { countInBands } from "../../src/indicators/counting/durations";
import { assessmentBands } from "../../src/indicators/3-decision-making/dec-6-assessments-within-45-days";
import { quantile } from "../../src/core/statistics/quantile";
import { assessmentsWithin45Days } from "../../src/indicators/3-decision-making/dec-6-assessments-within-45-days";
import { countIndicator } from "../../src/indicators/measure";
import { expectedAnswers, measured, oracleList, YEAR_TO_MARCH_2024 } from "./oracle-lists";

const sets = [
  { folder: "edge-cases", file: "expected.json", key: "expected" },
  { folder: "synthetic-authority", file: "expected-2024.json", key: "results" },
] as const;

describe.each(sets)("assessments of $folder", ({ folder, file, key }) => {
  const assessments = oracleList(`${folder}/Assessments.csv`, "assessments");
  const expected = expectedAnswers(`${folder}/${file}`)[key] as Record<string, unknown>;

  it("DEC-6: within 45 working days", () => {
    const measure = measured("DEC-6", assessments);
    expect(measure.numerator).toBe(expected["assessments_within_45"]);
    expect(measure.denominator).toBe(expected["assessments_completed"]);
    expect(measure.value).toBe(expected["assessments_within_45_pct"]);
  });

  it("DEC-6: bands and quartiles of working days", () => {
    const count = countIndicator(assessmentsWithin45Days, assessments, YEAR_TO_MARCH_2024);
    if (isCellError(count)) throw new Error(count.message);
    const days = count.durations ?? new Float64Array(0);
    const bands = Object.values(expected["assessment_bands"] as Record<string, number>);
    expect(countInBands(days, assessmentBands)).toEqual(bands);
    expect(days.filter(Number.isNaN)).toHaveLength(expected["assessments_no_valid_duration"] as number);
    expect([0.25, 0.5, 0.75].map((share) => Math.round(quantile(days, share)))).toEqual(
      expected["assessment_days_p25_median_p75"],
    );
  });

  it("DEC-11: median working days", () => {
    const [, median] = expected["assessment_days_p25_median_p75"] as number[];
    expect(measured("DEC-11", assessments).value).toBe(median);
  });
});
