import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isCellError } from "../../src/core/cells/cell-error";
import { findRecordList } from "../../src/core/records/record-lists";
import { findIndicator, indicators } from "../../src/indicators";
import { themes } from "../../src/indicators/themes";

const source = join(__dirname, "../../src/indicators");

describe("the catalogue", () => {
  it("holds every file of the theme folders, in order of theme and number", () => {
    const files = readdirSync(source)
      .filter((folder) => /^\d-/.test(folder))
      .flatMap((folder) =>
        readdirSync(join(source, folder)).map((file) => file.split("-").slice(0, 2).join("-").toUpperCase()),
      );
    expect(indicators.map((one) => one.code).sort()).toEqual(files.sort());
    expect(indicators).toHaveLength(64);
    const keys = indicators.map((one) => one.theme * 100 + Number(one.code.split("-")[1]));
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
  });

  it("has indicators in each of the five themes", () => {
    expect(themes.map((theme) => indicators.filter((one) => one.theme === theme.number).length)).toEqual([
      13, 17, 15, 10, 9,
    ]);
  });

  it.each(indicators.map((one) => [one.code, one] as const))(
    "%s says what it is in whole sentences",
    (_, one) => {
      expect(one.definition).toMatch(/^[A-Z].*\.$/s);
      expect(one.question).toMatch(/^[A-Z].*\?$/);
      expect(one.shortTitle.length).toBeLessThanOrEqual(40);
      one.cautions.forEach((caution) => expect(caution).toMatch(/^[A-Z].*\.$/));
      // a local measure has no source and says that it is one, or that nothing is published
      if (one.source === null)
        expect(one.cautions.join(" ")).toMatch(/local measure|no (national )?figures are published/i);
    },
  );

  it.each(indicators.flatMap((one) => one.fromRecords.map((rule) => [one.code, rule.list, rule] as const)))(
    "%s from %s asks for fields that the list has",
    (_, id, rule) => {
      const names = findRecordList(id)?.fields.map((field) => field.name) ?? [];
      expect(names).toEqual(expect.arrayContaining([...rule.needs, ...(rule.dated ? [rule.dated] : [])]));
      expect(rule.counts).toMatch(/\.$/);
      expect(rule.follows).toMatch(/\.$/);
      rule.options?.forEach((option) => option.oneOf && expect(option.oneOf).toContain(option.default));
    },
  );
});

describe("findIndicator", () => {
  it.each(["DEC-6", "dec-6", "dec6", " Dec 06 ", "DEC_6"])("finds %p", (code) => {
    const found = findIndicator(code);
    expect(isCellError(found) ? found.message : found.code).toBe("DEC-6");
  });

  it.each([
    ["DEX-6", 'No indicator "DEX-6": did you mean DEC-6? See =CSPI.INDICATORS() for the codes'],
    ["fruit", 'No indicator "fruit": see =CSPI.INDICATORS() for the codes'],
  ])("answers %p with a sentence", (code, message) => {
    const found = findIndicator(code);
    expect(isCellError(found) && [found.code, found.message]).toEqual(["#N/A", message]);
  });
});
