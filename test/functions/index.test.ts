import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { functions } from "../../src/functions/index";

const folder = join(__dirname, "../../src/functions");

const categoryFolders = readdirSync(folder).filter(
  (name) => name !== "examples" && statSync(join(folder, name)).isDirectory(),
);

const functionFiles = categoryFolders.flatMap((category) =>
  readdirSync(join(folder, category))
    .filter((file) => readFileSync(join(folder, category, file), "utf8").includes("defineFunction({"))
    .map((file) => `${category}/${basename(file, ".ts")}`),
);

const fileOf = (id: string): string => id.toLowerCase().replaceAll(".", "-");

describe("the registry of functions", () => {
  test("holds as many functions as were meant", () => {
    expect(functions).toHaveLength(42);
  });

  test("holds every file of the folder, named by its id in the folder of its category", () => {
    const registered = functions.map(({ id, category }) => `${category}/${fileOf(id)}`);
    expect(registered.sort()).toEqual(functionFiles.sort());
  });

  test("is sorted by id", () => {
    const ids = functions.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  test("takes optional parameters last and a repeating one at the very end", () => {
    for (const { parameters } of functions) {
      const firstOptional = parameters.findIndex(({ optional }) => optional === true);
      const after = firstOptional < 0 ? [] : parameters.slice(firstOptional);
      expect(after.every(({ optional }) => optional === true)).toBe(true);
      expect(parameters.slice(0, -1).some(({ repeating }) => repeating === true)).toBe(false);
    }
  });

  test("writes its sentences without a full stop, as Excel's wizard does", () => {
    const texts = functions.flatMap(({ summary, parameters }) => [
      summary,
      ...parameters.map(({ about }) => about),
    ]);
    expect(texts.filter((text) => text.endsWith("."))).toEqual([]);
  });
});
