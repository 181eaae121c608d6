import { recogniseHeadings } from "../../../src/core/records/heading-recognition";
import { assessments } from "../../../src/core/records/lists/assessments";
import { referrals } from "../../../src/core/records/lists/referrals";

const matched = (headings: string[], list = referrals) =>
  Object.fromEntries(
    recogniseHeadings(headings, list).matched.map((one) => [one.field.name, [one.column, one.how]]),
  );

describe("recogniseHeadings", () => {
  it("knows the census items and the usual headings in any order and case", () => {
    expect(matched(["reason for closure", "CINREFERRALDATE", "Child\nUnique ID (1)"])).toEqual({
      ReasonForClosure: [0, "exact"],
      CINreferralDate: [1, "exact"],
      LAchildID: [2, "synonym"],
    });
  });

  it("says so when a heading is only nearly one it knows", () => {
    expect(matched(["Chld Unique ID", "Date refferal received"])).toEqual({
      LAchildID: [0, "near"],
      CINreferralDate: [1, "near"],
    });
  });

  it("leaves alone what it does not know", () => {
    expect(matched(["Postcode", "Notes", "", "X"])).toEqual({});
  });

  it("takes the first of two columns of a field and names the other", () => {
    const { matched: found, twice } = recogniseHeadings(["Referral date", "Date of referral"], referrals);
    expect(found.map((one) => one.column)).toEqual([0]);
    expect(twice.map((one) => [one.heading, one.column])).toEqual([["Date of referral", 1]]);
  });

  it("prefers the surer of two columns, wherever it stands", () => {
    expect(matched(["Referral date", "CINreferralDate"])["CINreferralDate"]).toEqual([1, "exact"]);
  });

  it("does not mistake one date of an assessment for another", () => {
    expect(matched(["Assessment start date", "Assessment end date"], assessments)).toEqual({
      AssessmentActualStartDate: [0, "synonym"],
      AssessmentAuthorisationDate: [1, "synonym"],
    });
  });

  it("follows a mapping before anything else, by heading or column number", () => {
    const mapping = { "Date of referral": "Rcvd", LAchildID: 3 };
    const { matched: found } = recogniseHeadings(["Referral date", "Rcvd", "Key"], referrals, mapping);
    expect(found.map((one) => [one.field.name, one.column, one.how])).toEqual([
      ["CINreferralDate", 1, "mapped"],
      ["LAchildID", 2, "mapped"],
    ]);
  });

  it("reads no column as a field that the mapping says is not read, whatever the headings", () => {
    const headings = ["Date of referral", "Outcome", "Referral NFA"];
    const found = (mapping: Record<string, string>) =>
      recogniseHeadings(headings, referrals, mapping).matched.map((one) => one.field.name);
    expect(found({})).toEqual(["CINreferralDate", "ReferralNFA"]);
    expect(found({ "Referral NFA": "not read" })).toEqual(["CINreferralDate"]);
    expect(found({ ReferralNFA: "Not Read" })).toEqual(["CINreferralDate"]);
    const { mappingProblems } = recogniseHeadings(headings, referrals, { Shoesize: "not read" });
    expect(mappingProblems).toEqual([{ field: "Shoesize", heading: "not read", unknown: "field" }]);
  });

  it("tells which part of a mapping means nothing", () => {
    const mapping = { Shoesize: "Rcvd", "Date of referral": "Arrived" };
    const { mappingProblems } = recogniseHeadings(["Rcvd"], referrals, mapping);
    expect(mappingProblems).toEqual([
      { field: "Shoesize", heading: "Rcvd", unknown: "field" },
      { field: "Date of referral", heading: "Arrived", unknown: "heading" },
    ]);
  });
});
