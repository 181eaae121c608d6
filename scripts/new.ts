// npm run new -- indicator|function|template|list <name> [--in <category>]
// Writes a unit's file, its test and its line in the registry.
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { isFileName } from "./new/names";
import { newFunction } from "./new/new-function";
import { newIndicator } from "./new/new-indicator";
import { newList } from "./new/new-list";
import { newTemplate } from "./new/new-template";
import type { NewUnit } from "./new/new-unit";
import { writeUnit } from "./new/write-unit";

const USAGE = "npm run new -- indicator|function|template|list <name> [--in <category of the function>]";

const unitFor = (kind: string, name: string, category: string | undefined): NewUnit => {
  if (!isFileName(name))
    throw new Error(`"${name}" is not a file name: use small letters and hyphens\n${USAGE}`);
  switch (kind) {
    case "function":
      return newFunction(name, category);
    case "indicator":
      return newIndicator(name);
    case "template":
      return newTemplate(name);
    case "list":
      return newList(name);
    default:
      throw new Error(`There is no kind "${kind}"\n${USAGE}`);
  }
};

const tidy = async (content: string): Promise<string> =>
  format(content, { ...(await resolveConfig(__filename)), parser: "typescript" });

const main = async (): Promise<void> => {
  const [kind = "", name = "", , category] = process.argv.slice(2);
  try {
    const unit = unitFor(kind, name, category);
    for (const path of await writeUnit(join(__dirname, ".."), unit, tidy)) console.log(`written: ${path}`);
    console.log(`Next: ${unit.next}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
};

void main();
