import fc from "fast-check";
import {
  compactHeading,
  editDistance,
  headingForms,
  headingWords,
  plainHeading,
} from "../../../src/core/records/heading-text";

describe("headings in plain words", () => {
  it.each([
    ["  Date of\nReferral* ", "date of referral"],
    ["DATE\u00A0OF  REFERRAL", "date of referral"],
    ["Child\u2019s Legal Status", "childs legal status"],
    ["cin_referral_date", "cin referral date"],
  ])("%j", (heading, plain) => {
    expect(plainHeading(heading)).toBe(plain);
  });

  it("are one however words are joined", () => {
    const spellings = ["CIN Referral Date", "CINreferralDate", "cin_referral_date", "CIN-referral-date"];
    expect(new Set(spellings.map(compactHeading))).toEqual(new Set(["cinreferraldate"]));
  });

  it.each([
    "Child Unique ID (1)",
    "1. Child Unique ID",
    "a) Child Unique ID",
    "Referrals: Child Unique ID",
    "Referrals - Child Unique ID",
    "Referrals[Child Unique ID]",
    "Child Unique ID 2",
    "Child Unique ID [text]",
    "(3) Child Unique ID (Y/N))",
  ])("have their core found in %j", (heading) => {
    expect(headingForms(heading)).toContain("childuniqueid");
  });

  it("do not depend on word order or filler words", () => {
    expect(headingWords("Date of the referral")).toBe(headingWords("Referral date"));
    expect(headingWords("CINreferralDate")).not.toBe(headingWords("CINclosureDate"));
  });
});

describe("editDistance", () => {
  it.each([
    ["referal date", "referral date", 1],
    ["refreral", "referral", 1],
    ["kitten", "sitting", 3],
    ["same", "same", 0],
  ])("of %s and %s", (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  it("stops above the limit", () => {
    expect(editDistance("kitten", "sitting", 2)).toBe(3);
    expect(editDistance("a", "abcdef", 2)).toBe(3);
  });

  it("is the same both ways and never more than the longer text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const there = editDistance(a, b, 99);
        return there === editDistance(b, a, 99) && there <= Math.max(a.length, b.length);
      }),
    );
  });
});
