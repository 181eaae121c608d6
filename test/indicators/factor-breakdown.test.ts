import { isCellError } from "../../src/core/cells/cell-error";
import type { Grid } from "../../src/core/cells/grid";
import { readList } from "../../src/core/records/read-list";
import { findRecordList } from "../../src/core/records/record-lists";
import { findIndicator } from "../../src/indicators";
import { breakdownIndicator } from "../../src/indicators/breakdown";

const PERIOD = { from: 45383, to: 45747 }; // 1 April 2024 to 31 March 2025

/**
 * Five assessments authorised in the year, one after it and one that is open. Of the five, one has no
 * factor and one a code that is not of the census, so three are counted:
 * 3B in the first and second, 4B in the first and third, 7A in the third, where it stands twice.
 */
const GRID: Grid = [
  ["Child ID", "Assessment start date", "Assessment authorisation date", "Assessment factors"],
  ["A1", "03/06/2024", "01/07/2024", "3B, 4B"],
  ["A2", "03/06/2024", "02/07/2024", "3b"],
  ["A3", "03/06/2024", "02/12/2024", "4B; 7A; 7A"],
  ["A4", "03/06/2024", "03/12/2024", ""],
  ["A5", "03/06/2024", "04/12/2024", "99Z"],
  ["A6", "03/03/2025", "04/04/2025", "3B"],
  ["A7", "03/03/2025", "", "3B"],
];

const split = (code: string) => {
  const list = findRecordList("assessments");
  const indicator = findIndicator(code);
  if (!list || isCellError(indicator)) throw new Error(code);
  const records = readList(GRID, list);
  if (isCellError(records)) throw new Error(records.message);
  const found = breakdownIndicator(indicator, records, PERIOD, "Assessment factors");
  if (isCellError(found)) throw new Error(found.message);
  const row = ({ value, numerator, denominator }: typeof found.total) => [value, numerator, denominator];
  return {
    rows: found.rows.map(({ group, measure }) => [group, ...row(measure)]),
    total: row(found.total),
    cautions: found.total.cautions,
  };
};

describe("a breakdown by factors of assessment", () => {
  it("has a row for each factor, of all assessments with factors, and each assessment once in all", () => {
    const { rows, total, cautions } = split("ACT-9");
    expect(rows).toEqual([
      ["3B Domestic abuse: parent or carer", 66.7, 2, 3],
      ["4B Mental health: parent or carer", 66.7, 2, 3],
      ["7A Young carer", 33.3, 1, 3],
    ]);
    expect(total).toEqual([100, 3, 3]);
    expect(cautions).toContainEqual({
      sentence: "2 rows of the period have no factor of the census and are not counted",
      rows: 2,
    });
  });

  it("has the figure of the assessments with each factor where the indicator is another", () => {
    // DEC-6: A1 and A2 took 20 and 21 working days, the three of December more than 45
    expect(split("DEC-6")).toMatchObject({
      rows: [
        ["3B Domestic abuse: parent or carer", 100, 2, 2],
        ["4B Mental health: parent or carer", 50, 1, 2],
        ["7A Young carer", 0, 0, 1],
        ["Not recorded", 0, 0, 2],
      ],
      total: [40, 2, 5],
    });
  });
});
