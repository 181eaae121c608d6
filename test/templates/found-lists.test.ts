import { listFor, mappingText } from "../../src/templates/found-lists";

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

describe("mappingText", () => {
  it("writes the mapping as the argument takes it, and nothing where there is none", () => {
    expect(mappingText({ mapping: { CINreferralDate: 'Date "rcvd"', ReferralNFA: "NFA; yes\nor no" } })).toBe(
      '"CINreferralDate=Date ""rcvd""; ReferralNFA=NFA yes or no"',
    );
    expect(mappingText({})).toBe("");
  });

  it("names the further list that a pair is for", () => {
    const reviews = { listId: "reviews", mapping: { CPPreviewDate: "Seen" } };
    expect(mappingText({ mapping: { CPPendDate: "Ended" } }, [reviews])).toBe(
      '"CPPendDate=Ended; reviews:CPPreviewDate=Seen"',
    );
    expect(mappingText({}, [reviews])).toBe('"reviews:CPPreviewDate=Seen"');
  });

  it("joins texts that are longer than a formula takes", () => {
    const pieces = mappingText({ mapping: { CINreferralDate: "a".repeat(300) } }).split("&");
    expect(pieces.map((piece) => piece.length)).toEqual([202, 118]);
  });
});

describe("a list that the user chose", () => {
  it("is taken before a longer one", () => {
    const lists = [{ ...list("referrals", "A", 5), isChosen: true }, list("referrals", "B", 900)];
    expect(listFor("referrals", lists)?.reference).toBe("A");
  });
});
