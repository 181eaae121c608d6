import fc from "fast-check";
import { plainName } from "../../src/benchmarks/plain-name";

describe("plainName", () => {
  test("takes case, accents, punctuation and ampersands away", () => {
    expect(plainName("  Bournemouth, Christchurch & Poole ")).toBe("bournemouth christchurch and poole");
    expect(plainName("King’s Lynn St. Peter-in-Thanet Môn")).toBe("kings lynn st peter in thanet mon");
  });

  test("is its own plain name", () => {
    fc.assert(fc.property(fc.string(), (text) => plainName(plainName(text)) === plainName(text)));
  });
});
