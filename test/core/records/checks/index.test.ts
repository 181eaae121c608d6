import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { indicators } from "../../../../src/indicators";
import { checkRules } from "../../../../src/core/records/checks";
import { recordLists } from "../../../../src/core/records/record-lists";

const folder = join(__dirname, "../../../../src/core/records/checks");

describe("the checks", () => {
  it("are those of the folders, each in one file that has its name", () => {
    const files = readdirSync(folder)
      .filter((name) => statSync(join(folder, name)).isDirectory())
      .flatMap((list) => readdirSync(join(folder, list)))
      .map((name) => name.replace(".ts", ""))
      .filter((name) => name !== "index");
    expect(checkRules.map((rule) => rule.id).sort()).toEqual(files.sort());
    expect(checkRules).toHaveLength(248);
  });

  it.each(recordLists.map((list) => [list.id, list] as const))("%s has at least ten of its own", (id) => {
    const own = checkRules.filter((rule) => rule.lists.includes(id));
    expect(own.length).toBeGreaterThanOrEqual(10);
    expect(own.filter((rule) => rule.lists.length <= 3).length).toBeGreaterThanOrEqual(5);
  });

  it.each(checkRules.map((rule) => [rule.id, rule] as const))(
    "%s speaks in whole sentences of fields and indicators that exist",
    (_, rule) => {
      expect(rule.effect).toMatch(/^[A-Z].*\.$/);
      expect(rule.remedy).toMatch(/^[A-Z].*\.$/);
      const holding = rule.lists.filter((id) => {
        const names = recordLists.find((list) => list.id === id)?.fields.map((field) => field.name);
        return names && rule.needs.every((field) => names.includes(field));
      });
      expect(holding.length).toBeGreaterThan(0);
      const ids = recordLists.map(({ id }) => id);
      expect((rule.beside ?? []).filter((id) => !ids.includes(id))).toEqual([]);
      const codes = indicators.map((indicator) => indicator.code);
      expect(rule.affects.filter((code) => !codes.includes(code))).toEqual([]);
      for (const number of rule.censusRules ?? []) expect(number).toMatch(/^(1|2|4|8)\d{3}Q?$/);
    },
  );
});
