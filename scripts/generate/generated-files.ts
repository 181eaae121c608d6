import { readdirSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { checkRules } from "../../src/core/records/checks";
import { recordLists } from "../../src/core/records/record-lists";
import { functions } from "../../src/functions/index";
import { metadataOf } from "../../src/functions/metadata";
import { indicators } from "../../src/indicators/index";
import { themes } from "../../src/indicators/themes";
import { templates } from "../../src/templates/index";
import { checksPage } from "./checks-page";
import { functionsPage } from "./functions-page";
import { indicatorsPage } from "./indicators-page";
import { templatesPage } from "./templates-page";

export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

const PRINT_WIDTH = 110;

/** Every file that is derived from the registries, formatted as the project's formatter leaves it. */
export const generatedFiles = async (root: string): Promise<readonly GeneratedFile[]> => {
  const file = async (path: string, parser: string, content: string): Promise<GeneratedFile> => ({
    path: join(root, path),
    content: await format(content, { parser, printWidth: PRINT_WIDTH }),
  });
  return Promise.all([
    file("src/functions/functions.json", "json", JSON.stringify(metadataOf(functions))),
    file("docs/checks.md", "markdown", checksPage(recordLists, checkRules)),
    file("docs/functions.md", "markdown", functionsPage(functions)),
    file("docs/indicators.md", "markdown", indicatorsPage(themes, indicators)),
    file(
      "docs/templates.md",
      "markdown",
      templatesPage(templates, readdirSync(join(root, "docs/pictures/templates"))),
    ),
  ]);
};
