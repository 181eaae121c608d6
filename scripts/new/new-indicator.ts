import { constantName, titleOf } from "./names";
import type { NewUnit } from "./new-unit";

const THEMES: Readonly<Record<string, { readonly number: number; readonly folder: string }>> = {
  out: { number: 1, folder: "1-outcomes" },
  act: { number: 2, folder: "2-activity" },
  dec: { number: 3, folder: "3-decision-making" },
  pln: { number: 4, folder: "4-plans" },
  wrk: { number: 5, folder: "5-workforce" },
};

const unitOf = (
  code: string,
  theme: number,
  name: string,
): string => `import { defineIndicator } from "../indicator";

export const ${constantName(name)} = defineIndicator({
  code: "${code}",
  theme: ${theme},
  title: "${titleOf(name)}",
  shortTitle: "${titleOf(name)}",
  question: "",
  definition: "",
  numerator: "",
  denominator: "",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: null,
  cautions: [],
  fromRecords: [],
});
`;

const testOf = (
  code: string,
  folder: string,
  file: string,
  name: string,
): string => `import { findIndicator } from "../../../src/indicators/index";
import { ${constantName(name)} } from "../../../src/indicators/${folder}/${file}";

test("${code} is found by its code", () => {
  expect(findIndicator("${code}")).toBe(${constantName(name)});
});
`;

/** An indicator, from a file name such as \`dec-13-plans-reviewed-late\`. */
export const newIndicator = (file: string): NewUnit => {
  const [, prefix = "", number = "", name = ""] = /^([a-z]{3})-(\d+)-(.+)$/.exec(file) ?? [];
  const theme = THEMES[prefix];
  if (theme === undefined) {
    throw new Error(
      `"${file}" does not start with a code: write it as dec-13-plans-reviewed-late, with ${Object.keys(THEMES).join(", ")}`,
    );
  }
  const code = `${prefix.toUpperCase()}-${number}`;
  return {
    unit: { path: `src/indicators/${theme.folder}/${file}.ts`, content: unitOf(code, theme.number, name) },
    test: {
      path: `test/indicators/${theme.folder}/${file}.test.ts`,
      content: testOf(code, theme.folder, file, name),
    },
    registry: {
      path: "src/indicators/index.ts",
      entry: { constant: constantName(name), from: `./${theme.folder}/${file}` },
      order: "by file",
    },
    next: "Fill in the wording and, where a list supports it, the rule; npm run generate",
  };
};
