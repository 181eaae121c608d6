import { isCellError } from "../../../src/core/cells/cell-error";
import { columnMapping } from "../../../src/core/records/column-mapping";

describe("columnMapping", () => {
  it("reads two columns and passes over blank rows", () => {
    expect(
      columnMapping([
        ["Date of referral", "Rcvd"],
        [null, null],
        ["LAchildID", 3],
      ]),
    ).toEqual({
      "Date of referral": "Rcvd",
      LAchildID: 3,
    });
  });

  it.each([
    ["one column", [["Date of referral"]]],
    ["three columns", [["Date of referral", "Rcvd", "x"]]],
    ["half a pair", [["Date of referral", null]]],
    ["nothing", [[null, null]]],
  ])("asks for two columns when given %s", (_, grid) => {
    const problem = columnMapping(grid);
    expect(isCellError(problem) && problem.message).toBe(
      "The mapping needs two columns: the usual heading on the left, your heading on the right",
    );
  });
});
