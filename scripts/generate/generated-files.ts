import { join } from "node:path";
import { format } from "prettier";
import { functions } from "../../src/functions/index";
import { metadataOf } from "../../src/functions/metadata";

export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Every file that is derived from the registries, formatted as the project's formatter leaves it. */
export const generatedFiles = async (root: string): Promise<readonly GeneratedFile[]> => {
  const json = await format(JSON.stringify(metadataOf(functions)), { parser: "json", printWidth: 110 });
  return [{ path: join(root, "src/functions/functions.json"), content: json }];
};
