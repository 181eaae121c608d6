// Writes what is derived from the registries: functions.json for Excel, and the reference pages in docs.
// `--check` writes nothing and fails when a file is not what it would write.
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { generatedFiles } from "./generate/generated-files";
import { staleAmong } from "./generate/stale-files";

const root = join(__dirname, "..");

const main = async (): Promise<void> => {
  const check = process.argv.includes("--check");
  const files = await generatedFiles(root);
  const stale = staleAmong(files);
  for (const { path, content } of stale) {
    if (!check) writeFileSync(path, content);
    console.log(`${check ? "stale" : "written"}: ${relative(root, path)}`);
  }
  if (check && stale.length > 0) {
    console.error("Run `npm run generate` and commit the result.");
    process.exitCode = 1;
  } else {
    console.log(`${files.length} generated files are up to date`);
  }
};

void main();
