import { findHeadingRow, headingText } from "../../../src/core/records/heading-row";
import { assessments } from "../../../src/core/records/lists/assessments";
import { referrals } from "../../../src/core/records/lists/referrals";

describe("findHeadingRow", () => {
  it("looks below title rows", () => {
    const found = findHeadingRow(
      [
        ["List 3: Referrals", null],
        [null, null],
        ["As at 31 March 2024", null],
        ["Child ID", "Referral date"],
        ["A1", 45000],
      ],
      referrals,
    );
    expect(found?.row).toBe(3);
  });

  it("joins headings that are merged over two rows", () => {
    const found = findHeadingRow(
      [
        ["Child Unique ID", "Assessment", null, "Allocated"],
        [null, "start date", "completion date", "team"],
        ["A1", 45000, 45010, "North"],
      ],
      assessments,
    );
    expect(found?.joinedWithRowAbove).toBe(true);
    expect(found?.recognised.matched.map((one) => one.field.name)).toEqual([
      "LAchildID",
      "AssessmentActualStartDate",
      "AssessmentAuthorisationDate",
      "AllocatedTeam",
    ]);
  });

  it("does not join a title with the headings below it", () => {
    const found = findHeadingRow([["Assessments"], ["Child ID", "Assessment start date"]], assessments);
    expect(found?.joinedWithRowAbove).toBe(false);
  });

  it("finds nothing where no heading is known", () => {
    expect(
      findHeadingRow(
        [
          ["Fruit", "Colour"],
          ["Apple", "Red"],
        ],
        referrals,
      ),
    ).toBeUndefined();
  });
});

describe("headingText", () => {
  it("is text only", () => {
    expect([headingText("  Age "), headingText(5), headingText(null), headingText(undefined)]).toEqual([
      "Age",
      "",
      "",
      "",
    ]);
  });
});
