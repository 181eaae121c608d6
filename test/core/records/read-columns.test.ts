import type { Scalar } from "../../../src/core/cells/grid";
import { referrals } from "../../../src/core/records/lists/referrals";
import { readColumn } from "../../../src/core/records/read-columns";

const column = (name: string, ...cells: Scalar[]) => {
  const field = referrals.fields.find((one) => one.name === name);
  if (!field) throw new Error(name);
  const match = { field, column: 0, heading: "Heading", how: "exact" as const };
  return readColumn(
    cells.map((cell) => [cell]),
    Int32Array.from(cells.keys()),
    match,
    {},
  );
};

describe("readColumn", () => {
  it("keeps dates as day numbers with NaN for blanks", () => {
    expect([...column("CINreferralDate", 45000, null, "01/04/2024").column.numbers]).toEqual([
      45000,
      NaN,
      45383,
    ]);
  });

  it("keeps answers as 1, 0 and -1", () => {
    expect([...column("ReferralNFA", "y", "n", null, "?").column.flags]).toEqual([1, 0, -1, -1]);
  });

  it("keeps codes and text, tidied", () => {
    expect(column("ReferralSource", "Police", null, "?").column.texts).toEqual(["6", "", ""]);
    expect(column("AllocatedTeam", " North\u00A0 team ", "#N/A", 7).column.texts).toEqual([
      "North team",
      "#N/A",
      "7",
    ]);
  });

  it("tells a column of dates that holds none", () => {
    expect(column("CINreferralDate", "soon", "later").notDates).toBe("soon");
    expect(column("CINreferralDate", null, null).notDates).toBeUndefined();
    expect(column("CINreferralDate", "soon", 45000).notDates).toBeUndefined();
  });
});
