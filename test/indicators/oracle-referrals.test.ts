import { expectedAnswers, measured, oracleList } from "./oracle-lists";

const sets = [
  { folder: "edge-cases", file: "expected.json", key: "expected", population: 8000 },
  { folder: "synthetic-authority", file: "expected-2024.json", key: "results", population: 60000 },
] as const;

describe.each(sets)("referrals of $folder", ({ folder, file, key, population }) => {
  const referrals = oracleList(`${folder}/CINdetails.csv`, "referrals");
  const expected = expectedAnswers(`${folder}/${file}`)[key] as Record<string, number>;

  it("ACT-2: referrals and their rate", () => {
    const measure = measured("ACT-2", referrals, { population });
    expect(measure.numerator).toBe(expected["referrals"]);
    expect(measure.value).toBe(expected["referrals_rate"]);
  });

  it("DEC-1: no further action", () => {
    const measure = measured("DEC-1", referrals);
    expect(measure.numerator).toBe(expected["referrals_nfa"]);
    expect(measure.denominator).toBe(expected["referrals"]);
    expect(measure.value).toBe(expected["referrals_nfa_pct"]);
  });

  it("DEC-2: assessed and not in need", () => {
    const measure = measured("DEC-2", referrals);
    expect(measure.numerator).toBe(expected["referrals_assessed_not_in_need"]);
    expect(measure.value).toBe(expected["referrals_assessed_not_in_need_pct"]);
  });

  it("DEC-3: re-referrals, by referral and by child", () => {
    const measure = measured("DEC-3", referrals);
    expect(measure.numerator).toBe(expected["re_referrals_12m"]);
    expect(measure.value).toBe(expected["re_referrals_12m_pct"]);
    const children = measured("DEC-3", referrals, { options: { unit: "children" } });
    expect(children.numerator).toBe(expected["children_re_referred"]);
    expect(children.denominator).toBe(expected["children_referred"]);
    expect(children.value).toBe(expected["children_re_referred_pct"]);
  });
});
