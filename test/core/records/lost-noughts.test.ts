import { lostNoughts } from "../../../src/core/records/lost-noughts";

describe("lostNoughts", () => {
  it("finds identifiers that differ only by noughts in front", () => {
    expect(lostNoughts({ texts: ["00417", "X1", "417", "0417", "9"] })).toEqual([0, 2, 3]);
  });

  it("passes over identifiers that all keep their noughts, and nought itself", () => {
    expect(lostNoughts({ texts: ["00417", "00418", "0", "00X1", "X1"] })).toEqual([]);
  });
});
