import { listFor } from "../../src/templates/found-lists";

const list = (listId: string, reference: string, rows: number) => ({ listId, reference, rows });

describe("listFor", () => {
  it("takes the longest list of the kind, so that a sample never wins", () => {
    const lists = [
      list("referrals", "Sample[#All]", 5),
      list("plans", "Plans[#All]", 900),
      list("referrals", "All[#All]", 3367),
    ];
    expect(listFor("referrals", lists)?.reference).toBe("All[#All]");
    expect(listFor("workforce", lists)).toBeUndefined();
  });
});
