/** npm run validate: every environment's manifest against the schema, where it is at hand, and the project's own checks. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { validateXML } from "xmllint-wasm";
import { manifestFor, variants, type Variant } from "./manifest/variants.cjs";
import { ownChecks } from "./manifest/own-checks";

const project = join(__dirname, "..");
const schemaFolder = process.env["CSPI_MANIFEST_SCHEMA"] ?? join(project, "../shared/host/xsd");

async function schemaProblems(name: string, contents: string): Promise<string[]> {
  const files = readdirSync(schemaFolder).map((file) => ({
    fileName: file,
    contents: readFileSync(join(schemaFolder, file), "utf8"),
  }));
  const main = files.filter(({ fileName }) => fileName.startsWith("OfficeAppManifest"));
  const { errors } = await validateXML({
    xml: { fileName: name, contents },
    schema: main,
    preload: files.filter((file) => !main.includes(file)),
  });
  return errors.map(({ message }) => message);
}

async function problemsOf(variant: Variant, manifest: string): Promise<string[]> {
  const contents = manifestFor(variant, manifest);
  const schema = existsSync(schemaFolder) ? await schemaProblems(`manifest.${variant}.xml`, contents) : [];
  const own = await Promise.all(ownChecks.map((check) => check(contents, join(project, "assets"))));
  const version = (JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { version: string })
    .version;
  const sameVersion = contents.includes(`<Version>${version}.0</Version>`)
    ? []
    : [`Version is not ${version}.0`];
  return [...schema, ...own.flat(), ...sameVersion];
}

async function validate(): Promise<void> {
  const path = join(project, "manifest.xml");
  const manifest = readFileSync(path, "utf8");
  const { displayName, id } = await OfficeAddinManifest.readManifestFile(path);
  console.log(`${displayName} (${id})`);
  if (!existsSync(schemaFolder))
    console.log("No manifest schema at hand: only the project's own checks were made.");
  for (const variant of Object.keys(variants) as Variant[]) {
    const problems = await problemsOf(variant, manifest);
    console.log(`manifest.${variant}.xml: ${problems.length === 0 ? "sound" : "not sound"}`);
    for (const problem of problems) console.error(`  ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  }
}

void validate();
