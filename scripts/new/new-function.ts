import { constantName, titleOf } from "./names";
import type { NewUnit } from "./new-unit";

const CATEGORIES = ["framework", "records", "calendar", "statistics", "benchmarks", "disclosure", "answers"];

const unitOf = (
  name: string,
  id: string,
  category: string,
): string => `import { defineFunction } from "../define-function";

export const ${constantName(name)} = defineFunction({
  id: "${id}",
  category: "${category}",
  summary: "${titleOf(name)}",
  parameters: [{ name: "number", kind: "number", about: "The number", atLeast: 0 }],
  gives: "number",
  examples: [{ call: "=CSPI.${id}(1)", gives: 1, because: "The number itself" }],
  run: ([number]) => number,
});
`;

const testOf = (
  name: string,
  id: string,
): string => `import { evaluateExample } from "../../support/evaluate-example";
import { testContext } from "../../support/test-context";

const context = testContext();

describe("${constantName(name)}", () => {
  test("says what is wrong with a number below nought", () => {
    expect(evaluateExample("=CSPI.${id}(-1)", context)).toMatchObject({
      code: "#VALUE!",
      message: "Number is -1: give 0 or more",
    });
  });
});
`;

/** A custom function: its file, its test and its line in the registry. */
export const newFunction = (name: string, category = "statistics"): NewUnit => {
  if (!CATEGORIES.includes(category)) {
    throw new Error(`There is no category "${category}": use ${CATEGORIES.join(", ")}`);
  }
  const id = name.toUpperCase().replaceAll("-", ".");
  return {
    unit: { path: `src/functions/${category}/${name}.ts`, content: unitOf(name, id, category) },
    test: { path: `test/functions/${category}/${name}.test.ts`, content: testOf(name, id) },
    registry: {
      path: "src/functions/index.ts",
      entry: { constant: constantName(name), from: `./${category}/${name}` },
      order: "by constant",
    },
    next: "State parameters, examples and run; raise the count in test/functions/index.test.ts; npm run generate",
  };
};
