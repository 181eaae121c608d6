import { withRegistryLine } from "../../../scripts/new/registry-line";

const registry = `import type { Unit } from "./unit";
import { act2 } from "./2/act-2";
import { act10 } from "./2/act-10";

/** All. */
export const units: readonly Unit[] = [act2, act10];

export const last = 1;
`;

test("puts a unit between its neighbours, numbers in their own order", () => {
  expect(withRegistryLine(registry, { constant: "act9", from: "./2/act-9" }, "by file"))
    .toBe(`import type { Unit } from "./unit";
import { act2 } from "./2/act-2";
import { act9 } from "./2/act-9";
import { act10 } from "./2/act-10";

/** All. */
export const units: readonly Unit[] = [
  act2,
  act9,
  act10,
];

export const last = 1;
`);
});

test("puts the last unit last", () => {
  const after = withRegistryLine(registry, { constant: "zeta", from: "./2/act-1" }, "by constant");
  expect(after).toContain('import { act10 } from "./2/act-10";\nimport { zeta } from "./2/act-1";\n');
  expect(after).toContain("  act10,\n  zeta,\n];");
});

test("refuses a unit that is there, and a file without a list", () => {
  expect(() => withRegistryLine(registry, { constant: "act2", from: "./2/act-2" }, "by file")).toThrow(
    "act2 is in the registry already",
  );
  expect(() => withRegistryLine("", { constant: "a", from: "./a" }, "by file")).toThrow(
    "The registry has no exported list to add to",
  );
});
