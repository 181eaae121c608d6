import type { Scalar } from "../../../src/core/cells/grid";
import { dataRows } from "../../../src/core/records/data-rows";
import { recogniseHeadings } from "../../../src/core/records/heading-recognition";
import { referrals } from "../../../src/core/records/lists/referrals";

const HEADINGS = ["Child ID", "Referral date"];
const { matched } = recogniseHeadings(HEADINGS, referrals);
const sorted = (...rows: Scalar[][]) => dataRows([HEADINGS, ...rows], 0, matched);

describe("dataRows", () => {
  it.each(["Total", "TOTAL:", "Grand total", "Sub-total", "Totals 12", "Count", "Sum"])(
    "leaves out a row of %p",
    (word) => {
      expect(sorted(["A", 45000], [word, 2]).totalRows).toEqual([3]);
    },
  );

  it("leaves out a total written beside an empty identifier", () => {
    expect(sorted([null, "Total", 5]).totalRows).toEqual([2]);
  });

  it("keeps a row with an identifier of its own, whatever stands first", () => {
    const { matched: second } = recogniseHeadings(["Team", "Child ID"], referrals);
    expect(
      dataRows(
        [
          ["Team", "Child ID"],
          ["Total Care Team", "A1"],
        ],
        0,
        second,
      ).rows,
    ).toHaveLength(1);
  });

  it("counts blank rows", () => {
    expect(sorted(["A", 45000], [null, ""], [], ["B", 45001])).toMatchObject({ blankRows: 2 });
  });

  it("leaves out the example row that an empty list comes with, and no identifier like it", () => {
    const { rows, exampleRows } = sorted(["Example row: delete it", 45000], ["Example1", 45001]);
    expect([[...rows], exampleRows]).toEqual([[2], [2]]);
  });
});
