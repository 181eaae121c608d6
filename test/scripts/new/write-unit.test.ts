import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { newFunction } from "../../../scripts/new/new-function";
import { newIndicator } from "../../../scripts/new/new-indicator";
import { newList } from "../../../scripts/new/new-list";
import { newTemplate } from "../../../scripts/new/new-template";
import type { NewUnit } from "../../../scripts/new/new-unit";
import { writeUnit } from "../../../scripts/new/write-unit";

const project = join(__dirname, "../../..");
const asIs = (content: string): Promise<string> => Promise.resolve(content);

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cspi-new-"));
  for (const path of [
    "src/functions/index.ts",
    "src/indicators/index.ts",
    "src/templates/index.ts",
    "src/core/records/record-lists.ts",
  ]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(project, path), join(root, path));
  }
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const read = (path: string): string => readFileSync(join(root, path), "utf8");

const units: readonly (readonly [string, NewUnit])[] = [
  ["function", newFunction("quick-look", "statistics")],
  ["indicator", newIndicator("dec-77-plans-reviewed-late")],
  ["template", newTemplate("one-page")],
  ["list", newList("home-visits")],
];

describe("npm run new", () => {
  test.each(units)("%s writes the unit, its test and one line in the registry", async (_kind, unit) => {
    const before = read(unit.registry.path);
    const paths = await writeUnit(root, unit, asIs);
    expect(paths).toEqual([unit.unit.path, unit.test.path, unit.registry.path]);
    expect(read(unit.unit.path)).toContain(`export const ${unit.registry.entry.constant}`);
    expect(read(unit.test.path)).toContain("test(");
    const after = read(unit.registry.path);
    const words = after.split(/\W+/).filter((word) => word === unit.registry.entry.constant);
    // once in its import and once in the list
    expect(words).toHaveLength(2);
    expect(before).not.toContain(unit.registry.entry.constant);
  });

  test("takes a function's id from its file name", () => {
    expect(newFunction("quick-look").unit.content).toContain('id: "QUICK.LOOK"');
  });

  test("takes an indicator's code and theme from its file name", () => {
    const { unit } = newIndicator("wrk-12-posts-filled");
    expect(unit.path).toBe("src/indicators/5-workforce/wrk-12-posts-filled.ts");
    expect(unit.content).toContain('code: "WRK-12"');
    expect(unit.content).toContain("theme: 5");
  });

  test("leaves what exists as it is", async () => {
    const unit = newFunction("quick-look", "statistics");
    await writeUnit(root, unit, asIs);
    const registry = read("src/functions/index.ts");
    await expect(writeUnit(root, unit, asIs)).rejects.toThrow(
      "src/functions/statistics/quick-look.ts exists already",
    );
    expect(read("src/functions/index.ts")).toBe(registry);
  });

  test("writes nothing when the registry cannot take the line", async () => {
    const unit = newFunction("quick-look", "statistics");
    const taken = { ...unit, registry: { ...unit.registry, path: "src/functions/statistics/none.ts" } };
    await expect(writeUnit(root, taken, asIs)).rejects.toThrow();
    expect(existsSync(join(root, unit.unit.path))).toBe(false);
  });

  test("says how an indicator's file is named, and which categories there are", () => {
    expect(() => newIndicator("late-plans")).toThrow(
      '"late-plans" does not start with a code: write it as dec-13-plans-reviewed-late, with out, act, dec, pln, wrk',
    );
    expect(() => newFunction("quick-look", "stats")).toThrow('There is no category "stats"');
  });
});
