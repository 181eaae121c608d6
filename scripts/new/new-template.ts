import { constantName, titleOf } from "./names";
import type { NewUnit } from "./new-unit";

const unitOf = (name: string): string => `import { defineTemplate } from "./template";

export const ${constantName(name)} = defineTemplate({
  id: "${name}",
  title: "${titleOf(name)}",
  about: "${titleOf(name)}.",
  version: 1,
  theme: null,
  inputs: [],
  examples: [],
  build: (inputs) => ({
    template: "${name}",
    templateVersion: 1,
    title: "${titleOf(name)}",
    recipe: { ...inputs },
    sheets: [],
  }),
});
`;

const testOf = (name: string): string => `import { templateById } from "../../src/templates/index";
import { ${constantName(name)} } from "../../src/templates/${name}";

test("${name} is in the gallery", () => {
  expect(templateById("${name}")).toBe(${constantName(name)});
});
`;

/** A template: its file, its test and its line in the gallery. */
export const newTemplate = (name: string): NewUnit => ({
  unit: { path: `src/templates/${name}.ts`, content: unitOf(name) },
  test: { path: `test/templates/${name}.test.ts`, content: testOf(name) },
  registry: {
    path: "src/templates/index.ts",
    entry: { constant: constantName(name), from: `./${name}` },
    order: "by file",
  },
  next: "Build the sheets and give examples; npm run generate",
});
