import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { openPublishedFolder, parseTable, publishedFolderPath } from "../../../scripts/pack/published-folder";

describe("which folder", () => {
  test("the argument, else the environment, else beside the project", () => {
    expect(publishedFolderPath(["--from", "/a"], { CSPI_PUBLISHED: "/b" }, "/p")).toBe("/a");
    expect(publishedFolderPath([], { CSPI_PUBLISHED: "/b" }, "/p")).toBe("/b");
    expect(publishedFolderPath([], {}, "/home/project")).toBe("/home/shared/data/published");
  });

  test("a folder that is not there is named in a sentence", () => {
    expect(openPublishedFolder("/nowhere")).toBe(
      "The folder of published tables is not at /nowhere: name it with --from <folder> or CSPI_PUBLISHED.",
    );
  });
});

test("the build without tables says so and ends with 1", () => {
  const project = join(__dirname, "../../..");
  const run = (): string =>
    execFileSync(
      process.execPath,
      [join(project, "node_modules/tsx/dist/cli.mjs"), "scripts/build-pack.ts", "--from", "/nowhere"],
      { cwd: project, encoding: "utf8", stdio: "pipe" },
    );
  expect(run).toThrow(
    expect.objectContaining({
      status: 1,
      stderr: expect.stringContaining("The folder of published tables is not at /nowhere"),
    }) as Error,
  );
}, 30_000);

test("tables may have a byte-order mark and commas in quotes", () => {
  expect(parseTable('\uFEFFcode,name\n839,"Bournemouth, Christchurch and Poole"\n')).toEqual([
    { code: "839", name: "Bournemouth, Christchurch and Poole" },
  ]);
});
