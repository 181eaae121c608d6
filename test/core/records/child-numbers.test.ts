import { isCellError } from "../../../src/core/cells/cell-error";
import { childNumbers } from "../../../src/core/records/child-numbers";
import { referrals } from "../../../src/core/records/lists/referrals";
import { readList } from "../../../src/core/records/read-list";

const list = readList(
  [
    ["Child ID", "Referral date"],
    [7, 45000],
    ["7", 45001],
    ["8", 45002],
    [null, 45003],
  ],
  referrals,
);
if (isCellError(list)) throw new Error(list.message);

describe("childNumbers", () => {
  it("gives a child one number, also where Excel made a number of the identifier", () => {
    expect([...childNumbers(list).ofRecord]).toEqual([0, 0, 1, 2]);
    expect(childNumbers(list)).toMatchObject({ count: 3, withoutIdentifier: 1 });
  });
});
