import { checkRules } from "../../src/core/records/checks";
import { indicators } from "../../src/indicators";
import { indicatorsChanged } from "../../src/indicators/indicators-changed";

const changed = (id: string, listId: string): readonly string[] => {
  const rule = checkRules.find((one) => one.id === id);
  if (!rule) throw new Error(id);
  return indicatorsChanged(rule, listId, indicators);
};

describe("indicatorsChanged", () => {
  it("names those that are counted from the list, of those that the check names", () => {
    expect(changed("birth-date-missing", "child-protection-plans")).toEqual(["ACT-6"]);
    expect(changed("birth-date-missing", "referrals")).toEqual(["ACT-1"]);
    expect(changed("birth-date-missing", "contacts")).toEqual([]);
  });

  it("names those that read the list beside another", () => {
    expect(changed("review-date-missing", "reviews")).toEqual(["PLN-1", "PLN-8"]);
  });

  it("leaves no indicator that a check of one list names unsaid", () => {
    const unsaid = checkRules
      .filter(({ lists }) => lists.length === 1)
      .flatMap((rule) =>
        rule.affects
          .filter((code) => !changed(rule.id, rule.lists[0] ?? "").includes(code))
          .map((code) => `${rule.id}: ${code}`),
      );
    expect(unsaid).toEqual([]);
  });
});
