import { constantName, titleOf } from "./names";
import type { NewUnit } from "./new-unit";

const unitOf = (name: string): string => `import { childFields } from "../fields/child";
import type { RecordListDefinition } from "../record-list";

/** ${titleOf(name)}. */
export const ${constantName(name)}: RecordListDefinition = {
  id: "${name}",
  title: "${titleOf(name)}",
  rowIs: "a row",
  source: "",
  fields: [...childFields],
};
`;

const testOf = (
  name: string,
): string => `import { findRecordList } from "../../../../src/core/records/record-lists";
import { ${constantName(name)} } from "../../../../src/core/records/lists/${name}";

test("${name} is found by its name", () => {
  expect(findRecordList("${name}")).toBe(${constantName(name)});
});
`;

/** A kind of record list: its file, its test and its line in the registry. */
export const newList = (name: string): NewUnit => ({
  unit: { path: `src/core/records/lists/${name}.ts`, content: unitOf(name) },
  test: { path: `test/core/records/lists/${name}.test.ts`, content: testOf(name) },
  registry: {
    path: "src/core/records/record-lists.ts",
    entry: { constant: constantName(name), from: `./lists/${name}` },
    order: "by file",
  },
  next: "Add the fields with the headings met in real extracts",
});
