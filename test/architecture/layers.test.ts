import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const project = join(__dirname, "../..");
const source = join(project, "src");

/** Who may import whom. `excel/port` is the one file of `excel` that views and commands may see. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  text: [],
  indicators: ["core"],
  benchmarks: ["core", "indicators"],
  functions: ["core", "indicators", "benchmarks"],
  templates: ["core", "indicators", "benchmarks", "functions"],
  excel: ["core/cells", "templates/plan"],
  taskpane: ["core", "indicators", "benchmarks", "functions", "templates", "text", "excel/port"],
  commands: ["core", "indicators", "benchmarks", "functions", "templates", "text", "taskpane", "excel/port"],
  workbench: [],
};

/** Words that a pure layer may not hold: the host, the page, the network, the clock, chance. */
const pureLayers = ["core", "indicators", "benchmarks", "functions", "templates", "text"];
const impure =
  /\b(Excel|Office|OfficeExtension)\.|\b(window|document|fetch|localStorage)\b[.(]|\bDate\.now\(|\bMath\.random\(|new Date\(\)/;

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

const codeFiles = filesBelow(source).filter((path) => /\.tsx?$/.test(path));
const inSource = (path: string): string => relative(source, path).split(sep).join("/");
const layerOf = (path: string): string => inSource(path).split("/")[0] ?? "";

function importsOf(path: string): string[] {
  const text = readFileSync(path, "utf8");
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)];
  return found.map((match) => inSource(join(dirname(path), match[1] ?? "")));
}

function forbiddenImports(path: string): string[] {
  const layer = layerOf(path);
  const allowed = mayImport[layer];
  if (allowed === undefined) return [];
  return importsOf(path)
    .filter((target) => !target.startsWith("..") && !target.startsWith(`${layer}/`) && target !== layer)
    .filter((target) => !allowed.some((prefix) => target === prefix || target.startsWith(`${prefix}/`)))
    .map((target) => `src/${inSource(path)}: ${layer} may not import ${target}`);
}

describe("the layers", () => {
  it("are the folders of src", () => {
    const folders = readdirSync(source).filter((name) => statSync(join(source, name)).isDirectory());
    expect(folders.sort()).toEqual(Object.keys(mayImport).sort());
  });

  it("import one way only", () => {
    expect(codeFiles.flatMap(forbiddenImports)).toEqual([]);
  });

  it("keep the host, the page, the network, the clock and chance out of the pure ones", () => {
    const found = codeFiles
      .filter(
        (path) => pureLayers.includes(layerOf(path)) && !inSource(path).endsWith("functions/register.ts"),
      )
      .filter((path) =>
        impure.test(readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$|"[^"\n]*"|`[^`]*`/gm, "")),
      )
      .map(inSource);
    expect(found).toEqual([]);
  });

  it("leave CustomFunctions to the one file that registers", () => {
    const found = codeFiles
      .filter((path) => /\bCustomFunctions\./.test(readFileSync(path, "utf8")))
      .map(inSource);
    expect(found.filter((path) => !path.startsWith("workbench/"))).toEqual(["functions/register.ts"]);
  });
});

describe("names", () => {
  it("are kebab-case, and no room is called utils, helpers, common, misc or manager", () => {
    const wrong = [
      ...codeFiles,
      ...filesBelow(join(project, "test")),
      ...filesBelow(join(project, "scripts")),
    ]
      .filter((path) => /\.(tsx?|mjs|cjs)$/.test(path))
      .map((path) => relative(project, path))
      .filter((path) => {
        const name = path.split(sep).pop() ?? "";
        return (
          !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.(tsx?|mjs|cjs)$/.test(name) ||
          /(^|[/-])(utils?|helpers?|common|misc|managers?)([./-]|$)/.test(path)
        );
      });
    expect(wrong).toEqual([]);
  });
});

describe("tests mirror the source", () => {
  /** Folders where every unit has its own test file; views and wiring are tested by behaviour instead. */
  const mirrored = ["core/calendar", "core/statistics", "core/disclosure", "core/records"];
  const holdsLogic = (path: string): boolean =>
    /\bexport (async )?function\b/.test(readFileSync(path, "utf8"));

  it("file for file in the pure core", () => {
    const missing = codeFiles
      .filter(
        (path) => mirrored.some((folder) => inSource(path).startsWith(`${folder}/`)) && holdsLogic(path),
      )
      .map((path) => join("test", inSource(path).replace(/\.tsx?$/, ".test.ts")))
      .filter((path) => !existsSync(join(project, path)));
    expect(missing).toEqual([]);
  });

  it("and no test of the core is left without its unit", () => {
    const orphans = filesBelow(join(project, "test"))
      .map((path) => relative(join(project, "test"), path).split(sep).join("/"))
      .filter((path) => mirrored.some((folder) => path.startsWith(`${folder}/`)) && /\.test\.ts$/.test(path))
      .filter(
        (path) =>
          !existsSync(join(source, path.replace(/\.test\.ts$/, ".ts"))) &&
          !/\.properties\.test\.ts$/.test(path),
      );
    expect(orphans).toEqual([]);
  });
});
